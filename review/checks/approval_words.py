"""The words by which people say that the FDA approved something, and those that turn such words into something else."""

import re

HEADLINES = frozenset(["title", "seo_title", "meta", "cta", "alt", "caption", "heading", "faq_question", "table_cell"])

FDA = r"(?:f\.? ?d\.? ?a(?:\b\.?|(?=approved|cleared|authori))|food (?:and|&) drug administration\b)(?:'s)?"
AGENCY = re.compile(
    rf"(?:\b(?:u\.?s\.?|american)[ -])?\b(?:{FDA}|(?:federal |u\.?s\.? )?government(?:'s)?\b|federally\b|federal regulators?\b|regulators?(?:'s?)?\b|regulatory\b)"
)

STRONG = re.compile(
    r"(?<!un-)(?<!non-)(?<!pre-)(?:\b|(?<=fda))"
    r"(?:(?P<approved>(?:re-?)?approv(?:ed|als?|es?|ing)\b)|(?P<cleared>clear(?:ed|ances?)\b)|(?P<authorized>authori[sz](?:ed|es?|ations?|ing)\b))"
)
LOOSE = (
    r"ok'?d|okay(?:ed|s)?|o\.k\.'?d|sanction(?:ed|s)|endors(?:ed|es|ement)|licen[sc](?:ed|es|ure)|green-?lit|green-?light(?:ed|s)?|blessed|blessing|"
    r"rubber-?stamp(?:ed)?|certified|accepted|recogni[sz]ed|accredited|validated|vetted|supported|backed|accept(?:s|ed)|recommend(?:ed|s)|allow(?:ed|s)|permit(?:ted|s)|"
    r"nod|go-ahead|seal of approval|stamp of approval|thumbs[ -]up|sign(?:ed)?[ -]off|passed"
)
WEAK = re.compile(
    rf"\b{FDA}[ -](?:has |have |had |was |itself |also |now |fully |officially |formally |recently |finally |gave |gives |given |it |its |a |the |full ){{0,4}}(?:{LOOSE})\b"
    rf"|\b(?:{LOOSE})(?: \w+){{0,4}} (?:by|from|of) (?:the )?(?:u\.?s\.? )?{FDA}"
    rf"|\b(?:government|federally|regulator)[ -](?:{LOOSE})\b"
)

NOMINAL = re.compile(r"approvals?\b|clearances?\b|authori[sz]ations?\b")
GRANTED = re.compile(
    r"\b(?:has|have|had|having|with|won|wins|win|received|receives|got|gets|gained|gains|earned|earns|obtained|secured|granted|grants|gave|gives|given|carries|carry|"
    r"holds|hold|held|enjoys|enjoy|under|backed by|thanks to|full|obtains|achieved|boasts|comes with|came with|brings|since its|extended|expanded|issued|awarded|covers|includes|approval (?:of|for) \w+)\b"
)
BY_OTHERS = re.compile(
    r"\b(?:insur(?:er|ers|ance|ed)|health plan|plans?|payers?|medicare|medicaid|carrier|employer|ethics|review board|irb|institutional|committee|pre-?approv\w*|"
    r"pre-?authori[sz]\w*|prior|prior-?authori[sz]ation|hipaa|coverage|benefits?|reimburs\w*|anesthesiologist|cardiologist|pharmacist|medically|"
    r"(?:by|from) (?:your|our|the|a|an|their|his|her) (?:own |treating |primary |care )*(?:doctor|physician|clinician|psychiatrist|provider|team|nurse|manager|editor|reviewer|clinicians?|reviewers?|medical director|staff|prescriber)|"
    r"(?:we|you|they|i|clinician|clinicians|reviewer|doctor|physician|psychiatrist|team|director|staff|prescriber|manager) (?:will |have |has |must |may |can |also )?(?:approves?|approved|clears?|cleared|authori[sz]es?|authori[sz]ed|approving)|"
    r"approved by (?:\w+ )?(?:(?:american|european|british) |dr\b|hand)|european|ema\b|canada|u\.?k\.?\b|nice\b|cleared (?:up|out|away|from|to (?:drive|go|leave|exercise))|"
    r"(?:request|application|visit|referral|claim|appointment|refill|form|release|payment|loan|credit|leave|document|text|page|consent|records?)\w* (?:is|are|was|were|has been|been|gets?|must be) )\b"
)
DENIES = re.compile(
    r"\b(?:not|never|no|none|neither|nor|nobody|nothing|cannot|without|lacks?|lacking|hardly|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|"
    r"don't|didn't|can't|won't|yet to|awaiting|awaits?|pending|refused|declined|denied|rejected|withheld|fails? to|failed to|rather than|instead of|far from|non)\b"
)
INERT = re.compile(
    r"(?:not (?:only|just|merely|simply|experimental|new)|no (?:doubt|question|wonder|secret|longer (?:experimental|off-label|unproven|just)|surprise|better|need)|"
    r"without (?:a )?(?:doubt|surgery|medication|anesthesia|sedation|side effects|drugs|referral)|nothing (?:but|less)|isn't (?:just|only|it)|don't (?:wait|miss|worry|settle|forget)|never (?:been|wait|settle))\b"
)
DENIED_AFTER = re.compile(
    r"\s?(?:(?:of|for|in|to|by|from|the|its|that|as|a|an)\s(?:[\w'-]+\s){0,5})?(?:is|are|was|were|has|have|does|do|did|will|would|may|might|can)?\s?"
    r"(?:not\b|n't\b|isn't|aren't|hasn't|haven't|doesn't|don't|didn't|wasn't|never\b|lacking|missing|pending|nor\b|no\b|none\b|neither\b|(?:is |are )?(?:a )?(?:myth|lie|false|untrue|wrong))"
)
SUPPOSED = re.compile(
    r"\b(?:whether|if|unless|until|once|as soon as|hopes?|hoping|hoped|seeks?|seeking|sought|appl(?:y|ies|ied|ying)|application|await\w*|expects?|expected|waiting|towards?|path to|"
    r"under review|considers?|considering|imagine|suppose|aims?|candidates?|decides?|no one knows|prior to|before|"
    r"(?:would|could|might|may|should|will|to)(?: \w+){0,2}(?: be| become| get| win| gain| receive| earn| approve| clear| authorize)\b|(?:fda) (?:can|could|may|might|will|would|should|must|to))(?!-)"
)
ASKING = re.compile(
    r"[\"'\s*-]*(?:(?:and|so|but|q|question|then|well)[:,.]?\s)?(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|what|what's|which|how|who|when|where|why|if)\b"
)
REPORTED = re.compile(
    r"\b(?:myths?|false|falsely|untrue|wrong|wrongly|incorrect(?:ly)?|misleading|misleads?|mistaken\w*|misconceptions?|rumou?rs?|beware|skeptical|wary|red flag|warning sign|"
    r"(?:never|not|don't|doesn't|cannot|can't|must not|may not) (?:say|write|call|believe|trust|describe|advertise|claim|mean|imply|prove|assume|be called|be described|be advertised)\w*|"
    r"avoid (?:saying|writing|calling|phrases?|claims?|words?)|advertisements?|adverts?|advertis(?:ed|es|ing)|"
    r"(?:clinics?|sites?|websites?|sellers?|companies|company) (?:that |which |who )?(?:call|claim|say|advertise|market|promise|describe|imply|suggest)\w*|"
    r"claims? (?:that|to be)|claiming|(?:word|words|term|phrase|label) [\"']|approv\w+[\"']? (?:means|tells|says)|questions? to ask|check (?:whether|if|what))\b"
)
OTHER_USE = re.compile(
    r"an(?:a)?esthe\w*|\bfor (?:[\w-]+ ){0,3}(?:surger\w*|sedation|operations?|procedures?|pain relief in)|\bduring (?:surger\w*|operations?)|"
    r"\b(?:an?other|different|other|something else|one|certain) (?:\w+ )?(?:uses?|conditions?|illness\w*|diseases?|reasons?|indications?|purposes?)\b|"
    r"\boff-? ?label|\bonly for\b|\bnot for\b|\bbut not\b|\bfor something else\b|\bas a painkiller|\bveterinar\w*|\bin animals\b"
)
NOUN = (
    r"(?:treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|options?|ones?|infusions?|nasal sprays?|sprays?|devices?|products?|antidepressants?|approach(?:es)?|methods?|"
    r"programs?|care|relief|solutions?|help|protocols?|choices?|uses?|procedures?|injections?|pills?|tablets?|technolog(?:y|ies)|interventions?|remed(?:y|ies)|answers?|way|support|services?|sessions?|path|alternatives?|cure|cures|psychiatric|brain|mental)"
)
SMALL = r"(?!(?:for|to|as|in|by|and|or|on|with|since|because|when|at|is|are|was|than|after|before|of|from)\b)"
HEAD = re.compile(rf"[\s-](?:{SMALL}[\w'-]+[\s,-]+){{0,4}}?(?P<noun>{NOUN})\b")
BARE_HEAD = re.compile(
    rf"[\s-](?:{SMALL}[\w'-]+[\s-]){{0,3}}?(?:treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|infusions?|nasal sprays?|sprays?|devices?|options?)\b"
)
NAMED = re.compile(rf"[\s-](?:{SMALL}[\w'-]+[\s-]){{0,4}}[\"'(]?")
SUCH_AS = re.compile(
    r"\b(?:is|are|include[sd]?|including|such as|like|called|namely|e\.g\.,?|for example,?|of|with|by|through)\s(?:[\w'-]+\s){0,3}$"
)
IS = re.compile(r"\b(?:is|are|was|were|be|been|being|isn't|aren't)\b|'s\b|'re\b")
NOMINAL_BEFORE = re.compile(
    rf"(?:\b(?:is|are|as|was|remains?|becomes?|became|been|being|offer)|'s|'re|,|\bthe|^\s?\(?)\s?(?:{SMALL}(?!(?:compared|studied|tested|used|given|added|against|there)\b)[\w'-]+\s){{0,5}}$"
)
OWN = re.compile(r"\b(?:our|this|these|its|my|the clinic's|such)\s(?:[\w'-]+\s){0,4}$")
PRONOUN = re.compile(
    r"[\"'\s]*(?:and |but |so |today |now |in fact,? |yes,? |since \d{4},? )?(?:it|they|this|that|these|both|it's|they're)\b"
)
# What a clause may be about without naming it: the page's treatment.
OF_PAGE = re.compile(
    r"[\"'\s(]*(?:and |but |so |yes,? |today,? |now,? |in fact,? |since \d{4},? |\w+ly,? )?(?:it|they|this|that|these|it's|they're|which|both|is|are|all of our|all our|every one of our|our|"
    r"the (?:\w+ )?(?:treatments?|therapy|infusions?|medicine|medication|drug|spray|device|protocol|procedure)|(?:treatment|infusions?|therapy|sessions?))\b"
)
OFFERED = re.compile(
    r"\b(?:get|try|book|start|experience|receive|discover|schedule|find|enjoy|access|begin|about|call (?:us )?for|offering|offers?|provides?|providing|looking for|want|need|for|with|in search of|choose|home of|your)\s(?:[\w'-]+\s){0,3}$"
)
PLURAL = re.compile(
    r"(?:treatments|therapies|medicines|medications|drugs|options|ones|antidepressants|approaches|methods|products|devices|choices|alternatives)"
)
GENERAL = re.compile(
    r"\b(?:first|before|other|others|already|tried|trying|tries|instead|alternatives?|compare[ds]?|list(?:s|ed)?|unless|failed|fails?|at least|two|three|four|several|some|most|many|few|any|"
    r"each|standard|no|none|not|until|after|beside|besides|than|whether|next to|ahead|remain|remains|discuss|talk|set out|lays? out|go through|there)\b"
)
