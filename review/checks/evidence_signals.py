"""What makes a sentence a statement that needs a source: an appeal to studies, a number of results, a stated effect.

Each kind is a list of patterns over folded text, with what takes a match back: a negation, a question, a doubt, a purpose.
"""

import re
from dataclasses import dataclass

from .evidence_words import (
    FINDS,
    HARMS,
    ILLNESS,
    OUTCOMES,
    PEOPLE,
    RESULT_WORDS,
    SCALES,
    SOURCES,
    TREATMENTS,
    WELLBEING,
    WORD,
    classes_in,
    gap,
    words,
)

AIM = rf"(?:{ILLNESS}|{WELLBEING})"
BRAIN = words(
    "brain", "connections", "synapses", "neurons", "circuits", "brain cells", "pathways", "nerve cells", "chemistry"
)
NUMBER = (
    r"(?:\d[\d.,/]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundred|dozens?)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
)
UNIT = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
# Verbs by which a treatment does something to an illness.
RELIEVE = (
    r"(?:reduce[sd]?|lower(?:s|ed)?|decrease[sd]?|ease[sd]?|relieve[sd]?|alleviate[sd]?|lessen(?:s|ed)?|improve[sd]?|lift(?:s|ed)?"
    r"|lighten(?:s|ed)?|quiet(?:s|ed)?|calm(?:s|ed)?|soothe[sd]?|diminish(?:es|ed)?|shrinks?|shrank|cuts?|halve[sd]?|ends?|ended"
    r"|erase[sd]?|eliminate[sd]?|reverse[sd]?|resolve[sd]?|heal(?:s|ed)?|banish(?:es|ed)?|stop(?:s|ped)?|overcomes?|overcame"
    r"|boost(?:s|ed)?|enhance[sd]?|restore[sd]?|prevent(?:s|ed)?|clears|soften(?:s|ed)?|curb(?:s|ed)?|beats?|dissolve[sd]?"
    r"|tame[sd]?|melt(?:s|ed)?(?:\s+away)?|takes?\s+away|took\s+away|(?:takes?|took)\s+the\s+edge\s+off|fight(?:s)?|conquer(?:s|ed)?|defeat(?:s|ed)?|stabilize[sd]?"
    r"|gets?\s+rid\s+of|got\s+rid\s+of|help(?:s|ed)?\s+(?:with|against)|work(?:s|ed)?\s+(?:for|against)|brightens?|elevate[sd]?"
    r"|protects?\s+against|keeps?\s+away|turns?\s+off|break(?:s)?\s+(?:the\s+)?(?:cycle|grip)\s+of|suppress(?:es|ed)?"
    r"|transform(?:s|ed)?|treats?(?=[\w\s-]{0,40}\b(?:effectively|successfully|quickly|fast|within)\b))"
)
FADE = (
    r"(?:improve[sd]?|ease[sd]?|lift(?:s|ed)?|fade[sd]?|disappear(?:s|ed)?|vanish(?:es|ed)?|subside[sd]?|decrease[sd]?|drop(?:s|ped)?"
    r"|falls?|fell|decline[sd]?|lessen(?:s|ed)?|resolve[sd]?|melt(?:s|ed)?|(?:quiet|calm|settle)(?:s|ed|d)?(?:\s+down)?|go(?:es)?\s+away|went\s+away|shr[aiu]nks?|halve[sd]?|clear(?:s|ed)?"
    r"|(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?(?:reduced|relieved|eased|halved|lowered|lifted|alleviated|eliminated|reversed|gone|cut))"
)
# What befalls those who are treated.
FARE = (
    r"(?:improve[sd]?|recover(?:s|ed)?|respond(?:s|ed)?(?!\s+(?:differently|in\s+different|in\s+their|to\s+(?:your|our|messages|calls)))|benefit(?:s|ed)?"
    r"|remit(?:s|ted)?|(?:get|gets|got|feel|feels|felt|do|did|become|became|are|were|sleep|slept|function)\s+(?:\w+\s+)?(?:better(?!\s+(?:prepared|informed|able|placed|known|suited|studied|off))|well(?!\s+(?:known|tolerated|enough))|calmer|happier|symptom-free|lighter"
    r"|less\s+(?:depressed|anxious|hopeless))|(?:stay|stays|stayed|remain|remains|remained)\s+(?:well|better|free)\b|(?:see|sees|saw|notice[sd]?|gets?|got|experience[sd]?|achieve[sd]?)\s+(?:\w+\s+){0,2}results(?!\s+of)|(?:is|are|was|were|become|became)\s+(?:\w+\s+)?free\s+(?:of|from)|feels?\s+(?:\w+\s+)?relief|felt\s+(?:\w+\s+)?relief"
    rf"|(?:experience[sd]?|notice[sd]?|see|sees|saw|find|finds|found|achieve[sd]?|reach(?:es|ed)?|enjoy(?:s|ed)?|gain(?:s|ed)?|go\s+into|went\s+into|report(?:s|ed)?|get|gets|had|have|show(?:s|ed)?)(?:\s+{WORD}){{0,4}}?\s+{OUTCOMES})"
)
GIVE = (
    r"(?:provide[sd]?|bring(?:s)?|brought|offer(?:s|ed)?|gives?|gave|given|deliver(?:s|ed)?|leads?\s+to|led\s+to|result(?:s|ed)?\s+in|yield(?:s|ed)?"
    r"|produce[sd]?|create[sd]?|induce[sd]?|achieve[sd]?|ensure[sd]?)"
)
PERCENT = rf"(?:(?:\d[\d.,]*|{NUMBER})(?:\s*(?:-|to|and)\s*\d[\d.,]*)?\s*(?:%|per\s?cent|percentage\s+points?))"
SHARE = (
    rf"(?:\b{NUMBER}\s+(?:out\s+of|of|in)\s+(?:every\s+)?(?:the\s+)?(?:our\s+)?{NUMBER}\b(?!\s+(?:sessions|visits|weeks|days|steps|pages|minutes|hours|months))"
    rf"|\b(?:half|(?:one|two|three|1|2|3)[\s-](?:thirds?|quarters?|fifths?|half)|a\s+(?:third|quarter)|\d/\d)\s+(?:of\s+)?(?:all\s+|the\s+|our\s+|those\s+|these\s+)*(?:{WORD}\s+){{0,2}}?{PEOPLE}\b)"
)
TIMES = rf"(?:\b(?:twice|double|triple|{NUMBER}\s+times|{NUMBER}-?fold)\s+(?:as|more|the|better|faster)\b)"
# Numbers of money, doses, the day at the clinic.
PROCEDURE = words(
    "deposit", "fee", "fees", "cost*", "bill", "bills", "coverage", "insur*", "price*", "copay", "deductible", "oxygen", "saline",
    "motor threshold", "appointment*", "discount", "staff", "milligram*", "mg", "dosage", "budget", "tax", "percentile", "battery",
    "intensity", "strength", "refund*", "confidential", "reimburse*", "charge*", "payment*", "claims", "income", "come from", "live in",
)  # fmt: skip

DOUBT = re.compile(
    r"\b(?:may|might|could|perhaps|possibly|maybe|seems?|seemed|appears?|appeared|would|should|some|sometimes|certain|others|(?<!a )few|a\s+little"
    r"|thought\s+to|believed\s+to|hopes?|hoped|hoping|aims?|aimed|goals?|try|tries|trying|attempts?|designed|intended|meant|planned"
    r"|being\s+(?:studied|tested)|(?:are|is)\s+(?:studying|testing)|investigat\w*|explor\w*|idea|theory|expect\w*|any|supposed\s+to|tends?\s+to"
    r"|unclear|unknown|unproven|uncertain|limited|mixed|too\s+(?:early|far|small)|claims?|claimed|promises?|myth|so\s+that|want|wants|wish\w*|need\s+to)\b"
)
NOT = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|scarcely|barely|rarely|seldom|little|lack\w*|fail\w*|unable|unlikely"
    r"|too\s+few|insufficient|inconclusive|instead\s+of|rather\s+than|far\s+from)\b|n't\b"
)
IF = re.compile(
    r"\b(?:if|whether|unless|until|when|once|before|while|how|why|what|which|(?<!people )(?<!patients )(?<!adults )(?<!those )who|where|after\s+you|as\s+soon\s+as|in\s+case|imagine|suppose)\b"
)
IF_WITHIN = re.compile(r"\b(?:if|whether|unless|until|when|once|before|while|how|why)\b")
PURPOSE = re.compile(r"\b(?:to|please|can't|let\s+us|let's)\s+(?:\w+ly\s+)?$")
SHOWN = re.compile(
    r"\b(?:known|shown|proven|proved|found|demonstrated|seen|reported|able|works?|helps?|helped|continues?|proceeds?|starts?|started|begins?|began|guaranteed|sure)\s+to\s+(?:\w+ly\s+)?$"
)
CAN = re.compile(r"\bcan\b")
STRONG = re.compile(
    r"\b(?:within|rapid\w*|quick\w*|fast|immediate\w*|instant\w*|dramatic\w*|significant\w*|drastic\w*|most|all|every\w*|lasting|permanent\w*|long-term"
    r"|even\s+(?:when|if|after)|minutes|hours|days|completely|fully|powerful\w*|profound\w*|reverse\w*|eliminat\w*|effectively|far|much)\b"
)
FINITE = re.compile(r"\w+(?:s|ed)\b")  # no request: "relieves", "reduced"
STAFF = re.compile(
    r"\b(?:we|i|you|our\s+(?:team|staff|nurses?|clinicians?|doctors?)|nurses?|clinicians?|doctors?|physicians?|therapists?|staff|team|insurers?|plans?|law|rule|rules|policy|fda)\b"
)
BREAK = re.compile(r"[;:,()]|\s-+\s|\b(?:but|although|though|whereas|because|and|so)\b")

LONGEST = 600  # signs that are read at once


@dataclass(frozen=True)
class Signal:
    """Words that need a source.

    Args:
        kind: "appeal", "number" or "effect".
    """

    kind: str
    start: int
    end: int


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
    needing("source", r"\b(?:study|trial|analysis|research)\s+(?:published|conducted|led|done|carried\s+out)\b"),
]  # fmt: skip
STUDIED = re.compile(
    r"\bin\s+(?:(?:a|an|the|one|two|three|several|many|most|both|all|our|small|large|larger|clinical|controlled|randomized|recent|early|first|second|main|pilot|major|earlier|later|\d+|(?:19|20)\d\d)[\s-]+){0,4}(?:study|studies|trials?|research)\b"
)
RATE = words("response rate*", "remission rate*", "success rate*", "recovery rate*", "relapse rate*", "cure rate*", "rate of response", "rate of remission", "rates of response", "rates of remission", "satisfaction rate*", "improvement rate*", "efficacy rate*")  # fmt: skip
NUMBERS = [
    needing("share result", rf"{PERCENT}", is_bare=True),
    needing("share result", rf"{SHARE}", is_bare=True),
    needing("number result", rf"{TIMES}(?=[^.;]*\b(?:likely|many|effective|{RESULT_WORDS})\b)"),
    needing("rate", rf"\b{RATE}\b[^.;]{{0,60}}?(?:\d|half|third|{NUMBER}\b|high|higher|doubled|best)"),
    needing("rate", rf"\b{RATE}(?=\s+(?:is|are|was|were)\b)"),
    needing("fade number", rf"\b{FADE}\s+(?:by\s+)?(?:about\s+|nearly\s+|more\s+than\s+|up\s+to\s+|over\s+|almost\s+|roughly\s+|on\s+average\s+)*(?:{NUMBER}\b|half)(?!\s+{UNIT})"),
    needing("scale fade", rf"\b{SCALES}\s+(?:{WORD}\s+){{0,5}}?{FADE}"),
    needing("relieve scale", rf"\b{RELIEVE}\s+(?:{WORD}\s+){{0,6}}?{SCALES}\b"),
    needing("number point", rf"\b{NUMBER}[\s-]+points?\s+(?:\w+\s+)?(?:drop|fall|improvement|reduction|decrease|decline|difference|more|lower)\b"),
    needing("last effect", rf"\b(?:effects?|benefits?|relief|improvements?|response|remission|results)\b(?:\s+{WORD}){{0,6}}?\s+(?:last(?:s|ed)?|persist(?:s|ed)?|hold(?:s)?|held|continue[sd]?|endure[sd]?|remain(?:s|ed)?|stay(?:s|ed)?)\b(?:\s+{WORD}){{0,4}}?\s+(?:{NUMBER}|several|many|a|for)\b(?:\s+{WORD}){{0,3}}?\s*(?:days?|weeks?|months?|years?)"),
]  # fmt: skip
EFFECTS = [
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
    needing("people fare", rf"\b{PEOPLE}\s+(?:who|that)\s+(?:had|received|took|got|tried|were\s+(?:given|treated\s+with))\s+(?:{WORD}\s+){{0,4}}?(?:improved|recovered|responded|benefited|remitted|(?:got|felt|did|were)\s+(?:\w+\s+)?(?:better|well))\b"),
    needing("effect begin", r"\b(?:effects?|response|relief|improvement)\s+(?:\w+\s+){0,3}?(?:begins?|starts?|sets?\s+in|appears?|occurs?|comes?|shows?)\s+(?:\w+\s+){0,2}?(?:within|in\s+(?:as|just|only|a|\d)|after\s+(?:one|a|the\s+first|\d)|as\s+early)"),
    needing("grow brain", rf"\b(?:grows?|grew|regrows?|rewire[sd]?|rebuil(?:ds?|t)|repair(?:s|ed)?|resets?|restore[sd]?|heal(?:s|ed)?|regenerate[sd]?|renew(?:s|ed)?|strengthens?|rebalance[sd]?)(?:\s+{WORD}){{0,4}}?\s+{BRAIN}\b"),
    needing("grow brain", rf"\b{BRAIN}\s+(?:{WORD}\s+){{0,2}}?(?:grows?|grew|regrows?|heals?|healed|recovers?|(?:is|are)\s+(?:restored|rewired|rebuilt|repaired|reset))\b"),
    needing("fare", rf"\b(?:most|many|majority|half|nearly\s+all|almost\s+all)\s+{FARE}\b"),
    needing("you", rf"\byou\s*(?:will|'ll|can\s+expect\s+to|are\s+going\s+to)\s+(?:\w+ly\s+|soon\s+|start\s+to\s+)*(?:{FARE}|feel\s+(?:like|less|more|relief|happy|free|yourself))\b"),
    needing("give outcome", rf"\b{GIVE}\s+(?:{WORD}\s+){{0,5}}?{OUTCOMES}\b", is_verb=True),
    needing("outcome", rf"\b(?:relief|improvement|remission|recovery|results)\s+(?:{WORD}\s+){{0,3}}?(?:comes?|begins?|starts?|sets?\s+in|occurs?|happens?|appears?|arrives?|follows?|lasts?|(?:are|is|were|was)\s+(?:often\s+|usually\s+)?(?:seen|noticed|felt|visible|achieved)\s+(?:within|in|after))\b"),
    needing("work", rf"\b{TREATMENTS}(?:\s+{WORD}){{0,4}}?\s+work(?:s|ed)?(?:\s+(?:really|very|so|just|extremely|remarkably|usually|often))?(?=\s*(?:well\b|better\b|faster?\b|quickly\b|wonders\b|immediately\b|within\b|in\s+(?:\d|hours|days|minutes|most|as\s+little)|for\s+(?:most|many|people|patients|adults|nearly|about|almost|{ILLNESS})|when\s+(?:other|nothing|medic|anti|everything)|where\s+(?:other|medic)|as\s+well\b|more\s+(?:strongly|quickly)|even\b|[.!]|$))"),
    needing("help", rf"\b{TREATMENTS}(?:\s+{WORD}){{0,6}}?\s+help(?:s|ed)?\s+(?:{WORD}\s+){{0,5}}?(?:{PEOPLE}|{ILLNESS}|many|most|more|you\s+(?:feel|recover|sleep|get\s+better|heal|overcome|regain|return))\b"),
    needing("effective", r"\b(?:is|are|was|were|be|been|remains?|proved?|proven|an?|most|more|highly|very|as|so|clinically|equally)\s+(?:\w+ly\s+)?(?:effective|efficacious|beneficial|superior)\b(?=\s+(?:treatment|therapy|option|medicine|medication|way|solution|alternative|tool|intervention|for|in|at|against|than|as|to|when|even|even\s+when)\b(?!\s+(?:of|january|date))|[.!,]|$)"),
    needing("than", r"\b(?:outperform(?:s|ed)?|surpass(?:es|ed)?|(?:works?|acts?)\s+(?:better|faster|sooner|more)\s+(?:\w+\s+)?than|worked\s+(?:better|faster)\s+than|(?:do|does|did)\s+better\s+than|better\s+than\s+(?:placebo|sham|medic\w+|antidepressants?|ssris?|other))\b"),
]  # fmt: skip

RESULT_WORD = re.compile(rf"\b{RESULT_WORDS}\b")
GOOD = re.compile(r"\b(?:respon\w*|remission|recover\w*|improv\w*|relief|better|got well)\b")
HARM = re.compile(rf"\b{HARMS}\b")
RISK_OF_ILLNESS = re.compile(
    r"\b(?:risks?|chances?|odds|rates?)\s+(?:of|for)\s+(?:a\s+)?(?:relapse|suicid\w*|recurrence|hospital\w*|depress\w*)"
)
PROCEDURAL = re.compile(rf"\b{PROCEDURE}\b")
DEFINES = re.compile(
    r"\b(?:means|meant|mean\s+that|counted\s+as|counts\s+as|defined|called|definition|mark\s+for|runs?\s+from|ranges?\s+from)\b"
)
CONDITION = re.compile(r"\b(?:if|unless|whether|until)\b")
WOULD = re.compile(
    r"\b(?:can|could|may|might|would|will|should|must|need|did|does|do)\b(?!\s+(?:be|now)\b)|\bto\s+\w+$"
)
OPEN = re.compile(
    r"\b(?:mixed|conflicting|inconclusive|contradict\w*|no\s+clear|little|not\s+enough|limited|unclear|too\s+(?:few|small|short))\b"
)
NO_VERB = re.compile(
    r"\b(?:is|are|was|were|been|be|being|a|an|the|much|in|at|of|with|no|your|our|my|for|from|by|on|than)\s+(?:\w+ly\s+)?$"
)


def signal_in(sentence, rich=True):
    """The first words of a sentence that need a source; None where there are none.

    Args:
        sentence: folded text.
        rich: whether a citation can stand there; if not, plain effects are left alone.
    """
    if sentence.rstrip("\"')] ").endswith("?"):
        return None
    for start in range(0, len(sentence), LONGEST):  # no sentence for readers is longer, so none is cut
        if found := signal_within(sentence[start : start + LONGEST], rich):
            return Signal(found.kind, start + found.start, start + found.end)
    return None


def signal_within(sentence, rich):
    found = appeal_in(sentence) or number_in(sentence)
    return found or (effect_in(sentence) if rich else None)


def appeal_in(sentence):
    """An appeal to studies that is not taken back."""
    for _pattern, match in matches(APPEALS, sentence):
        left, words_within = clause_before(sentence, match.start()), match.group()
        taken_back = NOT.search(left + words_within) or IF.search(left + words_within) or WOULD.search(words_within)
        if not taken_back and not OPEN.search(sentence, match.start()):
            return signal("appeal", match)
    return None


def number_in(sentence):
    """A number of results."""
    for pattern, match in matches(NUMBERS, sentence):
        if is_result(sentence, pattern, match):
            return signal("number", match)
    return None


def is_result(sentence, pattern, match):
    """Whether a number says how a treatment went."""
    says_of_what = not pattern.is_bare or RESULT_WORD.search(sentence)
    return (
        bool(says_of_what) and not is_no_result(sentence, match) and (pattern.is_bare or not is_denied(sentence, match))
    )


def is_denied(sentence, match):
    """Whether the words are denied, or a condition for something else."""
    left, within = clause_before(sentence, match.start()), match.group()
    return bool(NOT.search(left + within) or IF.search(left) or IF_WITHIN.search(within))


def is_no_result(sentence, match):
    """Whether a number is one of money, of a dose, of a harm, of a definition or of a condition to be met."""
    if (
        PROCEDURAL.search(sentence)
        or DEFINES.search(sentence)
        or CONDITION.search(clause_before(sentence, match.start()))
    ):
        return True
    clause = clause_around(sentence, match)
    is_harm_told = HARM.search(clause) or (HARM.search(sentence) and not RESULT_WORD.search(clause))
    return bool(is_harm_told) and not GOOD.search(clause)


def effect_in(sentence):
    """An effect stated as a fact, or one that studies are said to have had."""
    studied = STUDIED.search(sentence)
    for pattern, match in matches(EFFECTS, sentence):
        if not (is_taken_back(sentence, match, bool(studied)) or is_deed(sentence, pattern, match)):
            return signal("effect", match)
    return None


def is_taken_back(sentence, match, is_studied):
    """Whether an effect is denied, doubted, hoped for, hypothetical, or another's than a treatment's."""
    left, within = clause_before(sentence, match.start()), match.group()
    around = clause_around(sentence, match)
    doubted = DOUBT.search(around) and not is_studied
    return bool(
        doubted or NOT.search(left + within) or IF.search(left) or IF_WITHIN.search(within) or DEFINES.search(left) or is_harm(left[-15:] + within)
        or (CAN.search(left) and not STRONG.search(around))
    )  # fmt: skip


def is_harm(text):
    """Whether it is about a side effect; a lower risk of the illness itself is none."""
    return bool(HARM.search(RISK_OF_ILLNESS.sub("", text)))


def is_deed(sentence, pattern, match):
    """Whether the verb is no statement about a treatment: a purpose, a request, a noun, what staff or readers do."""
    if not pattern.is_verb:
        return False
    left = clause_before(sentence, match.start())
    if PURPOSE.search(left) and not SHOWN.search(left):
        return True
    is_request = not left.strip() and not FINITE.match(match.group())
    return is_request or bool(NO_VERB.search(left) or STAFF.search(left))


def matches(patterns, sentence):
    """All matches of some patterns, those of the first pattern first."""
    there = classes_in(sentence)
    searched = (pattern for pattern in patterns if pattern.needs <= there)
    return ((pattern, match) for pattern in searched for match in pattern.expression.finditer(sentence))


def signal(kind, match):
    return Signal(kind, match.start(), match.end())


def clause_before(sentence, start):
    """What stands before a place, from the beginning of its clause."""
    begin = 0
    for mark in BREAK.finditer(sentence, 0, start):
        begin = mark.end()
    return sentence[begin:start]


def clause_around(sentence, match):
    """The clause that a match stands in, or those that it reaches over."""
    return f"{clause_before(sentence, match.start())}{match.group()}{clause_after(sentence, match.end())}"


def clause_after(sentence, end):
    """What follows a place, up to the end of its clause."""
    mark = BREAK.search(sentence, end)
    return sentence[end : mark.start() if mark else len(sentence)]
