"""The wordings of evidence in folded text: appeals to studies, numbers of results, effects stated as facts."""

import re
from dataclasses import dataclass

from .evidence_words import (
    AIM,
    BRAIN,
    FADE,
    FARE,
    FINDS,
    FRESH,
    GIVE,
    ILLNESS,
    LINKS,
    NUMBER,
    OUTCOMES,
    PEOPLE,
    PERCENT,
    RELIEVE,
    RESULT_WORDS,
    SCALES,
    SHARE,
    SOURCES,
    SPUR,
    TIMES,
    TREATMENTS,
    UNIT,
    WORD,
    gap,
    words,
)


@dataclass(frozen=True)
class Pattern:
    """What to look for in a sentence.

    Args:
        needs: the classes of words that a sentence must have to be searched at all.
        is_verb: whether it begins with a verb, of which staff, a purpose or a request may be the subject.
        is_bare: whether it is a number that needs a word of results beside it.
    """

    needs: frozenset
    expression: re.Pattern
    is_verb: bool = False
    is_bare: bool = False


def needing(classes, expression, **more):
    """A pattern for sentences that have words of these classes."""
    return Pattern(frozenset(classes.split()), re.compile(expression), **more)


APPEALS = [
    needing("expert find", rf"(?<!our )(?<!your )\b(?:doctors?|physicians|clinicians|universit\w+|scans|imaging|neuroimaging|psychologists)\b(?:\s+{WORD}){{0,5}}?\s+(?:found|discovered?|proved?|proven|demonstrated?|confirm(?:ed)?|showed|shown?|revealed?|agree)\s+(?:that|how|on)\b"),
    # studies show; the research on this was published in 2019 and found
    needing("source find", rf"(?<!your )\b{SOURCES}\b(?!\s+(?:is|are|was|were|has|have)\s+(?:be|being|still|ongoing|under)\b)(?:(?!\b(?:that|which|who|what|how|why|whether|or)\b)[^.;:?]){{0,60}}?\b(?:{FINDS}|backs?\s+\w+\s+up)\b"),
    # it has been shown; shown by research; as demonstrated in trials
    needing("shown", rf"\b(?:it|this|that|which|{TREATMENTS})(?:\s+{WORD}){{0,4}}?\s+(?:has|have|had|is|are|was|were)\s+(?:(?:also|now|long|often|clearly|consistently|repeatedly|well|widely|clinically|scientifically)\s+|been\s+)*(?:shown|found|proven|proved|demonstrated|documented|established|known)\s+(?:to\s+(?!be\s+(?:safe|well\s+tolerated))|that\b|in\s+(?:\w+\s+){{0,3}}?(?:studies|trials|research))"),
    needing("shown study", rf"\b(?:shown|found|proven|demonstrated|confirmed|supported|backed|seen|observed|reported|validated|documented|driven|informed)(?:\s+up)?\s+(?:by|in)\s+(?:{WORD}\s+){{0,5}}?(?:studies|study|trials?|research|evidence|science|data|literature|meta-analys[ei]s|scientists|researchers)\b"),
    needing("by", rf"\b(?:according\s+to|based\s+on|as\s+per)\s+(?:{WORD}\s+){{0,4}}?(?:studies|study|trials?|research|researchers|scientists|evidence|data|literature|meta-analys[ei]s|experts|findings|statistics)\b(?!\s+(?:you|we)\b)"),
    needing("backed", r"\b(?:research|science|evidence|study|studies|trial|data)[\s-](?:backed|proven|supported|validated)\b"),
    needing("clinically", r"\b(?:clinically|scientifically|medically)\s+(?:proven|shown|demonstrated|validated|tested|established|verified)\b"),
    needing("study", r"\b(?:strong|good|solid|robust|growing|compelling|convincing|ample|clear|extensive|overwhelming|mounting|considerable|substantial|more\s+and\s+more|a\s+(?:large\s+)?body\s+of|a\s+wealth\s+of|decades\s+of)\s+(?:\w+\s+){0,2}?(?:evidence|research|data|science)\s+(?:for|that|of|behind|supports?|in\s+favor)\b"),
    needing("there", r"\bthere\s+(?:is|are)\s+(?:now\s+)?(?:\w+\s+){0,3}?(?:evidence|studies|research|data)\s+(?:that|for|to\s+suggest|to\s+show)\b"),
    needing("figure", r"\b(?:p\s*[<=>]\s*0?\.\d+|confidence\s+interval|statistically\s+significant\w*|effect\s+size|odds\s+ratio|number\s+needed\s+to\s+treat|hazard\s+ratio)\b"),
    needing("source", rf"\b{SOURCES}\s+(?:is|are)\s+(?:very\s+|quite\s+|now\s+|pretty\s+|crystal\s+)?(?:clear|unanimous|conclusive|convincing|compelling|settled|overwhelming|solid|robust)\b"),
    needing("source", r"\b(?:landmark|pivotal|groundbreaking|ground-breaking|seminal|breakthrough|blockbuster|famous|acclaimed|award-winning|gold-standard|peer-reviewed)\s+(?:[\w'-]+\s+){0,3}?(?:study|studies|trials?|research|papers?|evidence|science)\b(?!\s+(?:is|are|was|were|has|have)\s+(?:not|still|under|being|recruiting|needed|planned))"),
    needing("source", r"\b(?:study|trial|analysis|research)\s+(?:published|conducted|led|done|carried\s+out)\b"),
]  # fmt: skip
STUDIED = re.compile(
    r"\bin\s+(?:(?:a|an|the|one|two|three|several|many|most|both|all|our|small|large|larger|clinical|controlled|randomized|recent|early|first|second|main|pilot|major|earlier|later|\d+|(?:19|20)\d\d)[\s-]+){0,4}(?:study|studies|trials?|research)\b"
)
RATE = words("response rate*", "remission rate*", "success rate*", "recovery rate*", "relapse rate*", "cure rate*", "rate of response", "rate of remission", "rates of response", "rates of remission", "satisfaction rate*", "improvement rate*", "efficacy rate*")  # fmt: skip
NUMBERS = [
    needing(
        "outcome number",
        rf"\b(?:improvement|reduction|drop|fall|decrease|decline)s?\s+(?:{WORD}\s+){{0,6}}?(?:was|is|were|averaged|of)\s+(?:about\s+|nearly\s+|over\s+)?{NUMBER}\s+points?\b",
    ),
    needing("share result", rf"{PERCENT}", is_bare=True),
    needing("share result", rf"{SHARE}", is_bare=True),
    needing("number result", rf"{TIMES}(?=[^.;]*\b(?:likely|many|effective|{RESULT_WORDS})\b)"),
    needing("rate", rf"\b{RATE}\b[^.;]{{0,60}}?(?:\d|half|third|{NUMBER}\b|high|higher|doubled|best)"),
    needing("share", rf"{PERCENT}[^.;?]{{0,60}}(?:\s/\s|,|\bvs?\b\.?|\bversus\b|\bagainst\b|\bcompared\b|\bafter\b|\band\b|\bfor\b)[^.;?]{{0,60}}?\b(?:{TREATMENTS}|placebo|sham|pills?|controls?)\b[^.;?]{{0,30}}?{PERCENT}"),
    needing("share", rf"{PERCENT}\s*(?:v\.?|vs\.?|versus|/|against|compared\s+(?:with|to))\s*{PERCENT}"),
    needing("scale", rf"\b{SCALES}\b[^.;?]{{0,40}}:\s*\d+\s*(?:and|to|,|then|->)\s*\d+", is_bare=True),
    needing("effect", rf"\b(?:antidepressant\s+effects?|benefits?|relief|response|improvement)\s+(?:peaks?|peaked|is\s+(?:strongest|greatest))\s+(?:at|after|within|by)\s+(?:about\s+)?(?:{NUMBER}|a|one)\b"),
    needing("scale down", rf"\b{SCALES}\s+(?:(?:scores?|is|was|were|went|came|are)\s+)*down\s+(?:by\s+)?(?:about\s+)?{NUMBER}"),
    needing("help", r"\b(?:helps?|helped)\s+(?:about\s+|nearly\s+|roughly\s+|over\s+|more\s+than\s+|almost\s+|up\s+to\s+|at\s+least\s+)*(?:half|most|a\s+third|two[\s-]thirds|three\s+quarters|\d+%|(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|of|out\s+of)\b)(?!\s+(?:of\s+)?(?:the\s+|your\s+)?(?:visits?|sessions?|costs?|fees?|bills?))"),
    needing("share", rf"{PERCENT}\s+(?:less|more)\s+likely\b"),
    needing("scale number", rf"\b{SCALES}\b[^.;?]{{0,50}}?\b\d+(?:\.\d+)?\b[^.;?]{{0,30}}?\b(?:start|before|baseline|beginning|first|intake)\b[^.;?]{{0,30}}?\b\d+(?:\.\d+)?\b(?=\s*(?:$|[.,)]|at\b|after\b|by\b|in\b|when\b|weeks?\b|afterwards?\b))"),
    needing("share people", rf"\b(?:for|in|with)\s+(?:about\s+|nearly\s+|over\s+|up\s+to\s+)?{PERCENT}\s+of\s+(?:all\s+|our\s+)?{PEOPLE}\s*[.!]?$"),
    needing("rate", rf"\b{RATE}(?=\s+(?:is|are|was|were)\b)"),
    needing("fade number", rf"\b{FADE}\s+(?:by\s+)?(?:about\s+|nearly\s+|more\s+than\s+|up\s+to\s+|over\s+|almost\s+|roughly\s+|on\s+average\s+)*(?:{NUMBER}\b|half)(?!\s+{UNIT})"),
    needing("scale fade", rf"\b{SCALES}\s+(?:{WORD}\s+){{0,5}}?{FADE}"),
    needing("relieve scale", rf"\b{RELIEVE}\s+(?:{WORD}\s+){{0,6}}?{SCALES}\b"),
    needing("number point", rf"\b{NUMBER}[\s-]+points?\s+(?:\w+\s+)?(?:drop|fall|improvement|reduction|decrease|decline|difference|more|lower)\b"),
    needing("last effect", rf"\b(?:effects?|benefits?|relief|improvements?|response|remission|results)\b(?:\s+{WORD}){{0,6}}?\s+(?:last(?:s|ed)?|persist(?:s|ed)?|hold(?:s)?|held|continue[sd]?|endure[sd]?|remain(?:s|ed)?|stay(?:s|ed)?|wears?\s+off|wore\s+off|fades?|faded|tapers?\s+off)\b(?:\s+{WORD}){{0,4}}?\s+(?:{NUMBER}|several|many|a|for)\b(?:\s+{WORD}){{0,3}}?\s*(?:days?|weeks?|months?|years?)"),
]  # fmt: skip
EFFECTS = [
    needing("chance", rf"\b(?:chances?|odds|likelihood)\s+(?:of|for)\s+(?:{WORD}\s+){{1,4}}?(?:doubles?d?|triples?d?|rises?|rose|increase[sd]?|improve[sd]?|climb(?:s|ed)?|go(?:es)?\s+up|went\s+up)\b"),
    needing("aim fare", rf"\b{AIM}(?:\s+{WORD}){{0,3}}?\s+respond(?:s|ed)?\s+(?:well\s+|better\s+|quickly\s+|best\s+)?to\b"),
    needing("outcome", rf"\b(?:we|i)\s+(?:have\s+|often\s+|regularly\s+|routinely\s+)*(?:see|saw|seen|observed?|achieved?|get|find)\s+(?:{WORD}\s+){{0,3}}?(?:{OUTCOMES}|results)\b(?!\s+of)"),
    needing("make", rf"\b(?:makes?|made|leaves?|left)\s+(?:{WORD}\s+){{0,4}}?(?:less\s+(?:depressed|anxious|sad|hopeless|afraid)|feel\s+(?:better|calmer|happier|hopeful)|happier|calmer|symptom-free|(?:{ILLNESS})\s+(?:disappear|vanish|fade|lift|go\s+away|easier|milder|better|manageable|bearable))\b"),
    needing("chance result", rf"\b(?:doubles?d?|triples?d?|raise[sd]?|increase[sd]?|improve[sd]?|boost(?:s|ed)?|halves)\s+(?:{WORD}\s+){{0,2}}?(?:chances?|odds|likelihood|rates?|probability)\s+(?:of|for|to|that)\s+(?:{WORD}\s+){{0,3}}?(?:{RESULT_WORDS})\b"),
    needing("down aim", rf"\b(?:brings?|brought|drives?|drove|gets?|got|turns?)\s+(?:{WORD}\s+){{0,3}}?{AIM}(?:\s+{WORD}){{0,2}}?\s+down\b", is_verb=True),
    needing("work", rf"\b{TREATMENTS}(?:\s+{WORD}){{0,2}}?\s+(?:starts?|started|begins?|began)\s+(?:to\s+work|working)\s+(?:within|in)\s+(?:{WORD}\s+){{0,3}}?(?:minutes?|hours?|days?|a\s+day)\b"),
    needing("than", rf"\b(?:is|are|was|were|proved|proves)\s+(?:much\s+|far\s+|clearly\s+)?(?:better|stronger|faster|quicker)\s+than\s+(?:{WORD}\s+){{0,2}}?(?:placebo|sham|(?!it|this|they|both|either|these){TREATMENTS})\b"),
    needing("relieve aim", rf"\b{RELIEVE}{gap(6)}{AIM}\b", is_verb=True),
    needing("aim", rf"(?<=, )(?:thereby\s+|thus\s+)?(?:reducing|easing|relieving|improving|lifting|lowering|alleviating|lessening|calming|restoring|ending|reversing|boosting|quieting){gap(4)}{AIM}\b"),
    needing("aim fade", rf"\b{AIM}(?:\s+{WORD}){{0,3}}?\s+{FADE}\b"),
    needing("people fare", rf"\b{PEOPLE}\b(?!\s+(?:who|whose|that|with\s+whom)\b)(?:\s+(?!who\b){WORD}){{0,7}}?\s+{FARE}\b"),
    needing("aim", rf"\b{AIM}\s+(?:gets?|got|grows?|grew|becomes?|became|turns?|is|are|was|were)\s+(?:much\s+|far\s+|a\s+lot\s+|noticeably\s+)?(?:sharper|better|clearer|lighter|brighter|stronger|milder|quieter|calmer|weaker|softer|deeper)\b(?!\s+(?:studied|known|than|or\s+worse|and\s+worse))"),
    needing("people fare", rf"\b{PEOPLE}\s+(?:who|that)\s+(?:had|received|took|got|tried|were\s+(?:given|treated\s+with))\s+(?:{WORD}\s+){{0,4}}?(?:improved|recovered|responded|benefited|remitted|(?:got|felt|did|were|slept|functioned|coped|fared|scored)\s+(?:\w+\s+)?(?:better|well|lower|calmer|happier)|(?:had|reported|showed)\s+(?:far\s+|much\s+)?(?:fewer|less|lower|milder)\b)"),
    needing("effect begin", r"\b(?:effects?|response|relief|improvement)\s+(?:\w+\s+){0,3}?(?:begins?|starts?|sets?\s+in|appears?|occurs?|comes?|shows?)\s+(?:\w+\s+){0,2}?(?:within|in\s+(?:as|just|only|a|\d)|after\s+(?:one|a|the\s+first|\d)|as\s+early)"),
    needing("grow brain", rf"\b(?:grows?|grew|regrows?|rewire[sd]?|rebuil(?:ds?|t)|repair(?:s|ed)?|resets?|restore[sd]?|heal(?:s|ed)?|regenerate[sd]?|renew(?:s|ed)?|strengthens?|rebalance[sd]?)(?:\s+{WORD}){{0,4}}?\s+{BRAIN}\b"),
    needing("grow brain", rf"\b{BRAIN}\s+(?:{WORD}\s+){{0,2}}?(?:grows?|grew|regrows?|heals?|healed|recovers?|(?:is|are)\s+(?:restored|rewired|rebuilt|repaired|reset))\b"),
    needing("spur brain", rf"\b{SPUR}(?:\s+{WORD}){{0,2}}?\s+(?:(?:growth|regrowth|formation|repair|renewal|birth|regeneration|regrow|grow|form|number)\b(?:\s+{WORD}){{0,4}}?\s+{BRAIN}|{FRESH}\s+(?:synapses|neurons|brain\s+cells|nerve\s+cells|(?:neural|brain|synaptic|nerve)\s+{LINKS})|{FRESH}\s+{LINKS}\s+(?:in|between|among)\s+(?:{WORD}\s+){{0,3}}?{BRAIN}|(?:brain|neurons|cells)\s+(?:{WORD}\s+){{0,2}}?{FRESH}\s+{LINKS}|(?:neuro)?plasticity|synaptogenesis|neurogenesis|bdnf)\b", is_verb=True),
    needing("brain", rf"\b{RELIEVE}\s+(?:{WORD}\s+){{0,2}}?(?:communication|connectivity|signal\w*|connections?|links?|activity|function\w*|plasticity|neuroplasticity)\b(?:\s+(?:between|among|of|in|within|across)(?:\s+{WORD}){{0,3}}?\s+{BRAIN})\b", is_verb=True),
    needing("fare", rf"\b(?:most|many|majority|half|nearly\s+all|almost\s+all)\s+{FARE}\b"),
    needing("you", rf"\byou\s*(?:will|'ll|can\s+expect\s+to|are\s+going\s+to)\s+(?:\w+ly\s+|soon\s+|start\s+to\s+)*(?:{FARE}|feel\s+(?:like|less|more|relief|happy|free|yourself))\b"),
    needing("give outcome", rf"\b{GIVE}\s+(?:{WORD}\s+){{0,5}}?{OUTCOMES}\b", is_verb=True),
    needing("outcome", rf"\b(?:relief|improvement|remission|recovery|results)\s+(?:{WORD}\s+){{0,3}}?(?:comes?|begins?|starts?|sets?\s+in|occurs?|happens?|appears?|arrives?|follows?|lasts?|(?:are|is|were|was)\s+(?:often\s+|usually\s+)?(?:seen|noticed|felt|visible|achieved)\s+(?:within|in|after))\b"),
    needing("work", rf"\b{TREATMENTS}(?:\s+(?!(?:is|are|was|were|a|an|the|to|our|your|hard|at|of)\b){WORD}){{0,4}}?\s+work(?:s|ed)?(?:\s+(?:really|very|so|just|extremely|remarkably|usually|often))?(?=\s*(?:well\b|better\b|faster?\b|quickly\b|wonders\b|immediately\b|within\b|in\s+(?:\d|hours|days|minutes|most|as\s+little)|for\s+(?:most|many|people|patients|adults|nearly|about|almost|{ILLNESS})|when\s+(?:other|nothing|medic|anti|everything)|where\s+(?:other|medic)|as\s+well\b|more\s+(?:strongly|quickly)|even\b|[.!]|$))"),
    needing("help", rf"\b{TREATMENTS}(?:\s+{WORD}){{0,6}}?\s+help(?:s|ed)?\s+(?:{WORD}\s+){{0,5}}?(?:{PEOPLE}|{ILLNESS}|many|most|more|you\s+(?:feel|recover|sleep|get\s+better|heal|overcome|regain|return))\b"),
    needing(
        "effective",
        rf"\b{TREATMENTS}(?:\s+{WORD}){{0,3}}?\s+(?:is|are|was|were|be|been|remains?|proved?|proven)\s+(?:{WORD}\s+){{0,2}}?(?:effective|efficacious|beneficial|superior)\b(?!\s+(?:on|until|as\s+of|from))",
    ),
    needing(
        "effective",
        rf"\b(?:an?|most|more|highly|very|as|so|clinically|equally|is|are|was|were)\s+(?:\w+ly\s+)?(?:effective|efficacious|beneficial|superior)\s+(?:(?:treatment|therapy|option|medicine|medication|alternative|intervention)s?\b|(?:for|in|at|against|to|than|as)\s+(?:{WORD}\s+){{0,4}}?(?:{AIM}|{PEOPLE}|placebo|sham)\b)",
    ),
    needing("", r"\b(?:separated?|separates)\s+from\s+(?:placebo|sham)\b|\b(?:beats?|topped|tops|outdid|outdoes)\s+(?:placebo|sham)\b"),
    needing("back", r"\b(?:gives?|gave|given|gets?|got)\s+(?:\w+\s+){1,4}?(?:life|lives|energy|hope|freedom|sleep|joy)\s+back\b"),
    needing("than", r"\b(?:outperform(?:s|ed)?|surpass(?:es|ed)?|(?:works?|acts?)\s+(?:better|faster|sooner|more)\s+(?:\w+\s+)?than|worked\s+(?:better|faster)\s+than|(?:do|does|did)\s+better\s+than|better\s+than\s+(?:placebo|sham|medic\w+|antidepressants?|ssris?|other))\b"),
]  # fmt: skip
