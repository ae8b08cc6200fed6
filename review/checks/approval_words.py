"""The words by which people say that the FDA approved something, and those that turn such words into something else."""

import re

HEADLINES = frozenset(["title", "seo_title", "meta", "cta", "alt", "caption", "heading", "faq_question", "table_cell"])

FDA = r"(?:f\.? ?d\.? ?a(?:\b\.?|(?=approved|cleared|authori))|food (?:and|&) drug administration\b)(?:'s)?"
REGULATORS = r"(?:federal|government|u\.?s\.?|american|national|drug|medicines?|health|washington's)[ -](?:drug |health |food and drug |safety )?(?:regulators?|officials|authorit(?:y|ies)|watchdogs?|agency|agencies|reviewers)\b(?:'s?)?|washington(?= (?:has |have |finally |just |itself )*(?:gave|given|granted|bless|approved|ok|backs|backed|sign|cleared))"
AGENCY = re.compile(
    rf"(?:\b(?:u\.?s\.?|american)[ -])?\b(?:{FDA}|(?:federal |u\.?s\.? )?government(?:'s)?\b|the agency(?:'s)?\b|federally\b|{REGULATORS}|regulators?(?:'s?)?\b|regulatory\b)"
)

# One of these is in any text that says so; asked first, since that is quick.
SIGNS = (
    "approv",
    "cleared",
    "clearance",
    "authori",
    "fda",
    "f.d.a",
    "f d a",
    "f. d",
    "drug administration",
    "government",
    "federal",
    "regulator",
    "indicat",
    "label",
    "officials",
    "washington",
    "authorit",
)

STRONG = re.compile(
    r"(?<!un-)(?<!non-)(?<!pre-)(?:\b|(?<=fda))"
    r"(?:(?P<approved>(?:re-?)?approv(?:ed|als?|es?|ing)\b)|(?P<cleared>clear(?:ed|ances?)\b)|(?P<authorized>authori[sz](?:ed|es?|ations?|ing)\b))"
)
# That it is on the label says as much as that it was approved: "indicated for", "an FDA indication", "on-label".
INDICATED = re.compile(
    r"(?<![-\w])(?:indicated(?= (?:for|in|to treat|as a treatment)\b)|labell?ed(?= (?:for|to treat)\b)|on-label\b"
    r"|(?:(?:has|have|had|holds?|carr(?:y|ies)|won|received|gained|got|earned|with|under) (?:an?|its|the|their|full|official|\w+) )?(?:fda|federal|official|labell?ed|approved) (?:label(?:ed|led)? )?(?:indications?|labels?)\b(?! (?:is|was|says|warns|lists|names)))"
)
LOOSE = (
    r"ok'?d|okay(?:ed|s)?|o\.k\.'?d|sanction(?:ed|s)|endors(?:ed|es|ement)|licen[sc](?:ed|es|ure)|green-?lit|green[ -]?light(?:ed|s)?|blessed|blessing|"
    r"rubber-?stamp(?:ed)?|certified|accepted|recogni[sz]ed|accredited|validated|vetted|supported|backed|accept(?:s|ed)|recommend(?:ed|s)|allow(?:ed|s)|permit(?:ted|s)|"
    r"nod|go-ahead|seal of approval|stamp of approval|thumbs[ -]up|sign(?:ed)?[ -]off|passed"
)
WEAK = re.compile(
    rf"\b(?:{FDA}|{REGULATORS}|the government|the agency|regulators)[ -](?:has |have |had |was |itself |also |now |fully |officially |formally |recently |finally |gave |gives |given |it |its |a |the |full ){{0,4}}(?:(?:gave|gives|given|granted)(?: [\w-]+){{1,4}} )?(?:{LOOSE})\b"
    rf"|\b(?:{LOOSE})(?: \w+){{0,4}} (?:by|from|of|at) (?:the )?(?:u\.?s\.? )?(?:{FDA}|{REGULATORS})"
    rf"|\b(?:government|federally|regulator)[ -](?:{LOOSE})\b"
    rf"|\b(?:passed|cleared|survived|sailed through|went through|came through|made it through|met|meets|stood up to)(?: all)? (?:the )?(?:u\.?s\.? )?(?:{FDA}|{REGULATORS})(?: \w+){{0,2}} (?:review|scrutiny|tests?|testing|standards?|bar|process|hurdles?|exams?|requirements?|approval)\b"
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
    r"don't|didn't|can't|won't|yet to|awaiting|awaits?|pending|refused|declined|denied|rejected|withheld|fails? to|failed to|rather than|instead of|far from|non-(?=fda|approv|clear|authori))(?:\b|(?<=-))"
)
INERT = re.compile(
    r"(?:not (?:only|just|merely|simply|experimental|new)|no (?:other|one else|doubt|question|wonder|secret|longer (?:experimental|off-label|unproven|just)|surprise|better|need)|"
    r"without (?:a )?(?:doubt|surgery|medication|anesthesia|sedation|side effects|drugs|referral)|nothing (?:but|less)|isn't (?:just|only|it)|don't (?:wait|miss|worry|settle|forget)|never (?:been\b(?! (?:\w+ )?(?:fda|approv|clear|authori))|wait|settle))\b"
)
DENIED_AFTER = re.compile(
    r"\s?(?:(?:of|for|in|to|by|from|the|its|that|as|a|an)\s(?:[\w'-]+\s){0,5})?(?:is|are|was|were|has|have|does|do|did|will|would|may|might|can)?\s?"
    r"(?:not\b|n't\b|isn't|aren't|hasn't|haven't|doesn't|don't|didn't|wasn't|never\b|lacking|missing|pending|nor\b|no\b|none\b|neither\b|(?:is |are )?(?:a )?(?:myth|lie|false|untrue|wrong))"
)
SUPPOSED = re.compile(
    r"\b(?:whether|if|unless|until|once|as soon as|hopes?|hoping|hoped|seeks?|seeking|sought|appl(?:y|ies|ied|ying)|application|await\w*|expects?|expected|waiting|(?:wants?|yet|likely|needs?|has|have|ought|about|supposed) to|towards?|path to|"
    r"under review|considers?|considering|imagine|suppose|aims?|candidates?|decides?|no one knows|prior to|before|were (?:\w+ ){1,4}to be|^\s*had\b(?!.*\bnot\b)|"
    r"(?:would|could|might|may|should|will)(?: \w+){0,2}(?: be| become| get| win| gain| receive| earn| approve| clear| authorize)\b|(?:fda) (?:can|could|may|might|will|would|should|must|to)|^\W*should\b)(?!-)"
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
    r"programs?|care|relief|solutions?|help|choices?|uses?|procedures?|injections?|pills?|tablets?|technolog(?:y|ies)|interventions?|remed(?:y|ies)|answers?|way|support|services?|sessions?|path|alternatives?|cure|cures|protocols?|process|regimens?|clinics?|cent(?:er|re)s?|facilit(?:y|ies)|practices?)"
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
# What a page's treatment is called without its name.
THINGS = r"(?:treatments?|therapy|infusions?|drips?|medicines?|medications?|drug|sprays?|devices?|machines?|helmets?|coils?|magnets?|pulses|magnetic pulses|stimulation|stimulators?|lozenges?|injections?|iv|chair|technology|equipment|system|protocol|procedure|pills?)"
# What a clause may be about without naming it: the page's treatment.
OF_PAGE = re.compile(
    rf"[\"'\s(]*(?:unlike [^,]{{1,40}}, )?(?:and\s*$|and |but |so |because |since |as |that |yes,? |today,? |now,? |in fact,? |since \d{{4}},? |\w+ly,? )?(?:it|they|this|that|these|it's|they're|which|both|is|are|all of our|all our|every one of our|our|"
    rf"the (?:\w+ )?{THINGS}|(?:treatment|infusions?|therapy|sessions?))\b"
)
OFFERED = re.compile(
    r"\b(?:get|try|book|start|experience|receive|discover|schedule|find|enjoy|access|begin|call (?:us )?for|offering|offers?|provides?|providing|looking for|want|need|in search of|choose|home of|your|(?:we|i|our (?:nurses|doctors|team|clinicians|clinic|staff)) (?:only |also |now )?(?:rely on|use|uses|give|gives|trust|run|runs|work with|stick to|prescribe|administer|do|have|treat \w+ with))\s(?:[\w'-]+\s){0,3}$"
)
PLURAL = re.compile(
    r"(?:treatments|therapies|medicines|medications|drugs|options|ones|antidepressants|approaches|methods|products|devices|choices|alternatives)"
)
GENERAL = re.compile(
    r"\b(?:first|before|others?|already|tried|trying|tries|instead|alternatives|compare[ds]?|list(?:s|ed)?|unless|failed|fails?|at least|standard|until|after|besides?|than|whether|next to|ahead|"
    r"remains?|discuss|talk|set out|lays? out|go through|there)\b"
)
SOME = re.compile(
    r"\b(?:two|three|four|five|six|several|some|most|many|few|any|each|no|none|not|every|all|only)\s(?:[\w'-]+\s){0,3}$"
)
# Before a word of approval that describes something named later.
POINTS_AHEAD = re.compile(
    r"[\"'\s]*(?:(?:and|so|but)\s)?(?:like (?:every|all|any|other|most)(?: other)?|as|being|since|after|following|with|thanks to|given|because of)\s(?:an?\s|the\s|its\s|their\s|our\s|only\s|first\s|full\s|recent\s|fda\s|an?\s)*"
)
ONE_OF_THEM = re.compile(
    r"(?:(?!\bnot\b|n't\b|\bnever\b)[^.;]){0,30}\b(?:one of (?:them|these|those)|among (?:them|these|those)|no exception|no different|included)\b"
)
# Before "FDA-approved treatments": it is one of them.
LISTED_AMONG = re.compile(
    r"\b(?:joins?|joined|joining|(?:is|are|was|were|now|stands?|landed|sits?|put|found its way) (?:now |also |finally )?(?:on|onto|among|in)|made it onto|belongs to|ranks among|counts among|part of|added to)\s(?:the\s|a\s)?(?:(?:short |growing |official |long )?(?:list|ranks|group|family|roster|circle|club) of\s)?(?:the\s|our\s)?$"
)
# Ways of working and places, which the FDA approves in no case.
PROCESS = re.compile(
    r"protocols?|programs?|procedures?|methods?|approach(?:es)?|process|regimens?|clinics?|cent(?:er|re)s?|facilit(?:y|ies)|practices?|sessions?|services?"
)
LABELLED = re.compile(r"\b(?:fda|regulatory|legal) status\b[^.]{0,20}$|\bfda\s?[:(-]\s?$")
OF_NAME = re.compile(r"\s(?:of|for|to|on)\s(?:[\w'-]+\s){0,4}[\"'(]?")
UNCERTAIN = re.compile(
    r"\b(?:would|could|might|may|should|will|needs?|requires?|unlikely|expected|hopes?|years away|not|no|never|without|if|whether|before|until|unless|toward|seek\w*|means?|covers only|limited)\b"
)
ACTIVE = re.compile(
    rf"(?:\b(?:approves?|approving|authori[sz]es?|authori[sz]ing|clearing)|\bthe (?:u\.?s\.? )?{FDA}(?<!'s) (?:approved|cleared|authorized)|{FDA}(?<!'s) (?:(?!and\b|or\b)[\w']+ ){{1,5}}(?:approv|clear|authori)\w+|{FDA} (?:approve|clear|authorize)s?)$"
)
RELATIVE = re.compile(r"\s?(?:,\s)?(?:which|who|that)\b")
FOR_NOTHING = re.compile(r"\b(?:for|in|to treat) (?:no|none|neither)\b")
OBJECT = re.compile(
    rf"\s(?:(?:on|to)\s)?(?:(?:it|them|this|these|our)\b|(?:the|a|every) (?:\w+ ){{0,3}}{THINGS}(?= (?:that )?(?:we|you|our|here|used|in our|at our|behind|sitting)\b|[.!,]|$))"
)
DETERMINER = re.compile(r"[\"'\s]*(?:an?|the|our|one)\s(?:[\w-]+\s){0,2}")
# Asks nothing: "Did you know that …?"
RHETORICAL = re.compile(
    r"\W*(?:did you (?:know|hear)|have you heard|do you realize|who knew|isn't it|aren't you|why (?:wait|settle|not)|what if (?:i|we) told you|would you believe)\b"
)
FOR_THAT = re.compile(r"\s(?:for|to treat|in) (?:that|this|it|both|these|those|the same)\b")
# After a question: the answer says that it is so, and no more.
AFFIRMED = re.compile(
    r"[\s\"']*(?:yes|absolutely|definitely|of course|certainly|indeed|(?:it|they) (?:sure|certainly|now|already|absolutely|definitely|really|surely|most certainly) (?:is|are|was|has)\b|it is\b|it was\b|it has\b|they are\b)"
)
LIMITED = re.compile(r"\b(?:not|but|only|anesthe\w*|off-label|no)\b|n't\b")
# Words that take an object with a preposition: "signed off on", "gave its nod to".
GIVEN_TO = ("off", "nod", "light", "blessing", "go-ahead", "up")
QUALITIES = re.compile(r"[\"'\s]*(?:[\w'%-]+(?:,| and|, and| &)\s){1,4}")
THAT_IS = re.compile(
    r"\b(?:treatments?|relief|care|therapy|help|infusions?|medicine|medication|option|solution)\s(?:that's|that is|that are|which is)\s(?:fully\s|now\s|also\s)*$"
)
# The next sentence takes back a denial: "That is out of date: it now is."
OVERTAKEN = re.compile(
    r"\W*(?:well, |but |yet |in fact,? |actually,? )?(?:(?:that|this|it|they|those \w+|these \w+) (?:is|are|was|were|used to be|has|have|does|do)\b[^.;:!]{0,30}\b(?:out of date|out-of-date|outdated|old news|behind the times|no longer (?:true|so|the case|holds)|not (?:true|so) any ?more|years old|changed|history|wrong|false|mistaken|untrue|a myth)\b"
    r"|(?:it|they) (?:now|finally|in fact|certainly|absolutely) (?:is|are|does|do|has|have)\b|(?:not any ?more|no longer|that (?:has )?changed|things have changed|that was (?:then|before|until)|it is now|it is\.|it has\.|yes,? it (?:is|does|has)))"
)
BY_AGENCY = re.compile(rf"\s?[(\[,:-]{{1,2}}\s?(?:by )?(?:the )?(?:u\.?s\.? )?{FDA}")
# "People ask if X is approved. It is."
WONDERED = re.compile(r"\b(?:asks?|asked|asking|wonder\w*|want to know|question|unsure|doubts?|doubted)\b")
BORNE_OUT = re.compile(
    r"\W*(?:yes\b|absolutely|indeed|(?:it|they) (?:is|are|was|has|does|do)[.!,]|(?:it|they) (?:certainly|now|already|absolutely|most certainly) (?:is|are|was|has)\b|(?:the|our) (?:short )?answer is yes|we can say yes)(?!,? but)"
)
DENIED_CELL = re.compile(
    r"\s?[:=|,-]\s?(?:no\b|not\b|none\b|n/a\b|never\b|false\b|pending\b|nothing\b)|[^.;:]{0,50},\s(?:no|not yet|never)\s*(?:[.!)]|$)|[^.;:?]{0,60}[?:]\s*(?:no|not|never|none)\b"
)
# The next sentence takes back what this one reports.
REFUTED = re.compile(
    r"\W*(?:(?:that|this|it|they) (?:is|are|was)(?:n't| not) (?:true|so|right|correct|the case)\b|(?:that|this|it) is (?:false|wrong|untrue|a myth)\b|"
    r"(?:not so|not true|wrong|false|no|it is not|it isn't|they are not)[.!])"
)
OF_ALL = re.compile(r"\W*(?:of|among)\s")
ON_OBJECT = re.compile(r"\s(?:on|to) (?:it|them|this|these|our)\b")
CONTRARY = re.compile(r"\W*had\b")  # "had X not been approved, we would not offer it"
