"""The wordings by which drift.py tells a topic from a mention."""

import re

TITLES = frozenset(["title", "seo_title", "heading", "faq_question"])
PAGE_TITLES = frozenset(["title", "seo_title"])
# Kinds of a sentence or two that are about what they name, unless they name what the page is about.
SHORT = frozenset(["caption", "alt", "meta", "cta"])
# Before a topic's name where the sentence begins with it.
SMALL = r"(?:the|a|an|your|our|their|many|most|some|all|every|more|any|about|roughly|[\d.,%]+|one|two|three|four|five|in|of|with|for|from|to|by|when|if|while|as|what|how|why|is|are|does|do|and|so|because|during|after|before|at)"
PEOPLE = (
    r"(?:people|patients?|adults?|those|anyone|someone|somebody|everyone|person|persons|veterans|children|teens|teenagers|adolescents|women|men|mothers|clients|readers|individuals|parents|"
    r"living|lives|live|diagnosed|diagnosis|affected|suffering|struggling|coping|you|who|have|has|had|get|gets|feel|feels)"
)
THING = (
    r"(?:symptoms?|lozenges?|tablets?|capsules?|injections?|infusions?|signs?|causes?|treatment|treating|understanding|managing|therapy|care|help|course|session|sessions|dose|doses|severe|chronic|mild|moderate|untreated|recurrent|active|acute|adult|common|"
    r"first|new|today|here|like|unlike|having|each|standard|safety|note|notes|tips|form|forms|type|types|kind|kinds|episode|episodes|phase|episodes)"
)
LEADS_TO = re.compile(rf"[\"'\s*(-]*(?:(?:{SMALL}|{PEOPLE}|{THING})[\s,-]+(?:\()?){{0,6}}[\"'(]?")
# Right before a condition's name: something is done about it.
TREATS = re.compile(
    r"\b(?:treat(?:s|ed|ing|ments? (?:of|for))?|heal(?:s|ing)?|ease(?:s)?|relieve(?:s)?|overcome|manage(?:s)?|beat|(?:cope|coping|live|living|help) with|recover(?:y|ing)? from|suffer(?:s|ing)? from)\s(?:[\w'-]+\s){0,3}$"
)
FOR_IT = re.compile(
    r"\b(?P<how>for|in)\s(?:(?:people|patients|adults|those|veterans|someone|anyone|men|women|who|have|has|with|your|the|severe|chronic|treating|treatment|of|from|resistant|help|acute|adult)\s){0,4}$"
)
# A sentence that only sets another topic beside the page's, or names it as a reason for care.
ASIDE = re.compile(
    r"\b(?:also|others?|another|besides|such as|whether|history of|screen\w*|rules? out|ruled out|exclud\w*|exclusions?|(?:not|isn't|aren't) (?:a )?(?:suit\w*|right|recommended|for|safe|advised|offered|treated|given|used|good)|"
    r"unsuitable|avoid\w*|(?:cannot|can't|should not|shouldn't|must not|may not|do not|don't|does not|doesn't|will not|won't|never) (?:\w+ )?(?:have|receive|get|take|be(?! (?:stopped|skipped|crushed|shared|doubled|halved|chewed|missed)\b)|use|treat|offer|give|start|mix|rule|mean)\b|(?:not|never|rarely|hardly) (?:\w+ )?(?:studied|included|enrolled|tested)|left out|see (?:our|the)|our pages?\b|main concern|yet to|(?:not|never) (?:\w+ )?(?:shown|proven|established|known)|unproven|unknown|no evidence|little is known|side effects?|rare(?:ly)?|risks?|risky|worse|worsen\w*|(?<!of )(?<!your )(?<!the )triggers?|triggered|set off|sets off|"
    r"(?:after|when|where|if) (?:an? |the |your |one |two |several )?[\w-]+ (?:fails?|failed|did not|does not|has not|have not|stops?|is not|are not)\b|from [\w-]+ to|(?:tell|ask|let|inform) (?:us|your|the|a|our)|mention|talk (?:to|with|about)|instead|rather|confus\w*|mistak\w*|refer|referred|elsewhere|for example|including|e\.g\.|"
    r"similar|share[ds]?|related|alternatives?|(?:an|one|more|several) (?:option|choice)s?|options include|along with|as well as|compar\w+|versus|vs|both(?= [\w'-]+ and\b| (?:can|may|might|help|helps|of|are|have|were|raise|treat|work)\b)|reasons? (?:not|against)|caution|careful|carefully|unless|stop taking|interact\w*|in combination|added to|on top of|"
    r"first-line|come first|comes first|first choice|in addition|overlap\w*|co-occur\w*|comorbid\w*|alongside|turn manic|become manic|separate page|own page|not part of|beyond|questionnaire|asks? about|names?|called)\b"
)
# What comes up after a visit for the page's treatment.
AFTER_VISIT = re.compile(r"\bafter (?:an?|the|each|your|every) (?:\w+ )?(?:infusion|session|dose|treatment)\b")
# With the page's treatment: what another condition means for it.
CONCERNS = re.compile(
    r"\b(?:(?:tell|let|call|ask) (?:us|your \w+)(?: \w+)? (?:before|if)|before (?:you|we|your first|any) (?:start|begin|have|give|plan)\w*|we (?:ask|check|screen|look)|not (?:suited|safe|right|advised)|should not (?:have|get|take|start))\b"
)
# After a condition's name: what it is, or what it does to people.
DEFINES = re.compile(
    r"(?:\s\([^()]{1,30}\))?\s(?:(?:is|are|was)\s(?:an?|one of)\s(?:[\w-]+[\s,]+){0,4}?(?:conditions?|illness(?:es)?|disorders?|diseases?|disabilit(?:y|ies))\b"
    r"|(?:(?:is|are)\s(?:\w+\s)?diagnosed|causes?|involves?|brings?|makes? (?:people|(?:[\w-]+\s){1,4}(?:hard|harder|difficult|exhausting))\b|shows? itself|is marked by|is known for|is characterized by|is defined by)\b)"
)
# The condition is told apart from the page's own.
SET_APART = re.compile(
    r"\b(?:different\w*|another|separate\w*|unlike|instead|rather|not|never|confus\w*|mistak\w*|looks? like|similar|resembl\w*|shar(?:e|es|ed)|overlap\w*|also|can look|both|so we|we (?:ask|check|screen|look)|approv\w+|alongside|often (?:comes|occurs|goes)|together with|risk)\b"
)
APPROVAL = re.compile(
    r"\bapprov(?:ed|al|es)\b|\bcleared\b|\bclearance\b|\bauthori[sz](?:ed|es|ation)\b|\boff-? ?label\b|\bfda\b|\binvestigational\b"
)
# After a treatment's name: it is one of several.
LISTED = re.compile(r"\s?(?:,\s(?!you|we|the|a|an|your|it|there|most|many|some)|and\b|or\b|/|&)")
# What another treatment does to the page's own.
ON_PAGES = re.compile(
    r"\b(?:blunts?|weakens?|interferes?|dampens?|counteracts?|(?:lower|reduce|change|affect|raise)s? (?:the|its|how|your) (?:effects?|response|benefit|threshold|seizure|chance\w*|well)|stay on|keep taking|continue|continued|go on taking|"
    r"keep on|tried|failed|pause[ds]?|skip\w*|hold|bring|list|wash(?:ed)? out)\b"
)
# A treatment that is only weighed against the page's own.
WEIGHED = re.compile(
    r"\b(?:faster|slower|stronger|weaker|better|longer|shorter|cheaper|easier|harder|fewer|more|less)\b(?!.*\bthan\b)"
)
# Before and after a treatment's name anywhere in a sentence: one's own visit for it.
VISIT_BEFORE = re.compile(
    r"\b(?:during|before|after|each|every|your|of|between)\s(?:(?:a|an|the|each|every|your|first|next|one)\s)*$"
)
VISIT = re.compile(r"\b(?:sessions?|courses?|infusions?|treatments?|visits?|appointments?)$")
