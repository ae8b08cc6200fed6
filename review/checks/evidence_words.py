"""Words of clinics and studies, as alternatives of patterns in folded text. What a check does with them stands elsewhere."""

import re

WORD = r"[\w'/%.+-]*[\w'%]"


def words(*alternatives):
    """One pattern of many words; a stem ends with "*"."""
    return (
        "(?:" + "|".join(re.escape(one).replace("\\*", r"\w*").replace("\\ ", r"[\s-]") for one in alternatives) + ")"
    )


def gap(most):
    """Up to so many words in between, within one clause."""
    return rf"(?:\s+{WORD}){{0,{most}}}?\s+"


PEOPLE = words(
    "people", "person", "patient*", "adult*", "men", "women", "client*", "individual*", "participant*", "those",
    "everyone", "everybody", "americans", "teens", "teenagers", "veterans", "sufferers", "volunteers", "responders",
    "population", "majority",
)  # fmt: skip
TREATMENTS = words(
    "ketamine", "esketamine", "spravato", "tms", "rtms", "dtms", "stimulation", "theta burst", "pulses", "coil*",
    "ssri*", "snri*", "antidepressant*", "fluoxetine", "fluvoxamine", "paroxetine", "sertraline", "clomipramine",
    "escitalopram", "lithium", "lamotrigine", "quetiapine", "lurasidone", "cariprazine", "lumateperone", "olanzapine",
    "prozac", "zoloft", "paxil", "luvox", "anafranil", "symbyax", "mood stabilizer*", "antipsychotic*", "erp", "cbt",
    "exposure*", "ect", "therapy", "therapies", "psychotherapy", "counseling", "medicine", "medicines", "medication*",
    "drug", "drugs", "treatment*", "infusion*", "session*", "dose", "doses", "injection*", "spray", "lozenge*",
    "device", "devices", "program", "protocol", "approach", "method", "neurofeedback", "psilocybin", "midazolam",
    "anesthetic", "course", "combination", "mindfulness", "meditation", "exercise", "light box", "helmet",
    "it", "this", "they", "both", "either", "these",
)  # fmt: skip
# What treatments are for.
ILLNESS = words(
    "symptom*", "depress*", "ocd", "obsess*", "compuls*", "ritual", "rituals", "intrusive*", "anxiety", "anxious",
    "panic", "ptsd", "trauma", "bipolar", "mania", "suicid*", "insomnia", "hopeless*", "rumination*", "worry",
    "worries", "fear", "fears", "distress", "despair", "sadness", "anhedonia", "craving*", "addiction", "flashbacks",
    "nightmares", "dark thoughts", "unwanted thoughts", "urges", "relapse*", "recurrence*", "illness", "disorder*", "low mood",
    "episode*", "hospitalization*", "y-bocs", "ybocs", "ham-d", "hamd", "hdrs", "hrsd", "madrs", "phq-9", "phq9", "bdi",
    "qids", "gad-7", "cgi", "score", "scores", "condition",
)  # fmt: skip
WELLBEING = words(
    "mood", "moods", "sleep", "energy", "focus", "concentration", "motivation", "quality of life", "functioning",
    "wellbeing", "well-being", "life", "lives", "outlook", "memory", "mental health", "cognition", "outcomes", "resilience",
)  # fmt: skip
SCALES = words(
    "y-bocs", "ybocs", "ham-d", "hamd", "hdrs", "hrsd", "madrs", "phq-9", "phq9", "bdi", "qids", "gad-7", "cgi", "score", "scores",
)  # fmt: skip
OUTCOMES = words(
    "relief", "improvement*", "remission", "recovery", "reduction*", "decrease*", "response", "benefit", "benefits",
    "healing", "lasting results", "real results", "great results", "fast results", "good results", "lasting change",
    "dramatic change*", "symptom relief", "results that last", "best outcomes", "better outcomes", "good outcomes", "best results", "better results",
    "excellent results", "strong results", "rapid results", "impressive results", "remarkable results", "better mood", "better sleep", "full recovery",
)  # fmt: skip
# What a treatment does beside, and must be told with or without a source.
HARMS = words(
    "side effect*", "adverse", "harm*", "risk*", "seizure*", "headache*", "nausea", "dizz*", "vomit*", "bleed*", "dissociat*",
    "blood pressure", "bladder", "misus*", "abus*", "dependen*", "addict*", "faint*", "twitch*", "scalp", "drows*", "sleepiness",
    "sleepy", "weight", "sexual*", "confus*", "hallucinat*", "restless*", "manic", "stopped because", "dropped out",
    "discontinu*", "discomfort", "painful", "worse", "worsen*", "death*", "died", "lost consciousness", "urin*",
    "breathing", "sedation", "sedated", "warning", "liver", "heart",
)  # fmt: skip
SOURCES = words(
    "study", "studies", "trial", "trials", "research", "researchers", "scientists", "evidence", "data", "literature", "science",
    "meta-analysis", "meta-analyses", "metaanalysis", "investigators", "experiments", "findings", "survey", "surveys", "rct", "rcts",
    "publication*", "paper", "papers", "statistics", "reviews", "systematic review", "review of", "clinical experience", "report from",
    "authors", "results", "outcomes", "experts", "neuroscientists", "psychiatrists", "journal", "analysis", "analyses",
)  # fmt: skip
FINDS = words(
    "show", "shows", "showed", "shown", "find", "finds", "found", "suggest", "suggests", "suggested", "indicate", "indicates",
    "indicated", "demonstrate*", "prove", "proves", "proved", "proven", "confirm", "confirms", "confirmed", "reveal", "reveals",
    "revealed", "report", "reports", "reported", "establish*", "support", "supports", "supported", "conclude", "concludes",
    "concluded", "discover", "discovers", "discovered", "document", "documents", "documented", "observe", "observes", "observed",
    "point to", "points to", "pointed to", "agree", "agrees", "agreed", "link", "links", "linked", "attest*", "validate*", "tell us",
    "tells us", "back up", "backs up", "backs", "backed", "underline*", "highlight*", "saw", "noted", "rank", "ranks", "ranked", "favor", "favors", "favored",
)  # fmt: skip

# What studies count.
RESULT_WORDS = words(
    "respon*", "remission", "remit*", "recover*", "improv*", "benefit*", "better", "relief", "reliev*", "reduc*", "symptom*",
    "score", "scores", "lower", "fell", "drop*", "decreas*", "eased", "ease", "success*", "effective*", "work", "works", "worked",
    "help", "helps", "helped", "relaps*", "well", "satisf*", "recommend*", "efficacy", "free of", "symptom-free", "got well", "fewer ritual*", "fewer compulsion*", "fewer obsession*", "fewer symptom*", "fewer panic*", "fewer flashback*", "fewer nightmare*", "fewer episode*", "fewer bad days",
    "depress*", "ocd", "anxiety", "suicid*", "compuls*", "obsess*", "cured", "outcome*", "sustained", "milder", "lives back", "life back", "gone", "resolved", "happy", "effect", "effects",
)  # fmt: skip
AIM = rf"(?:{ILLNESS}|{WELLBEING})"
BRAIN = words(
    "brain", "connections", "synapses", "neurons", "circuits", "brain cells", "pathways", "nerve cells", "chemistry",
    "neural connections", "neural pathways", "dendrites",
)  # fmt: skip
# What is said to grow in the brain; people make connections as well.
FRESH = r"(?:new|fresh|more|stronger|lost)(?:\s+\w+)?"
LINKS = r"(?:connections|pathways|circuits)"
# Verbs by which a treatment makes something grow.
SPUR = (
    r"(?:promote[sd]?|spurs?|spurred|stimulate[sd]?|encourage[sd]?|triggers?|triggered|sparks?|sparked|fosters?|fostered|support(?:s|ed)|drives?|speeds?(?:\s+up)?"
    r"|help(?:s|ed)?|cause[sd]?|start(?:s|ed)?|increase[sd]?|boost(?:s|ed)?|enhance[sd]?|form(?:s|ed)?|create[sd]?|build(?:s|t)?|make(?:s)?|raise[sd]?)"
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
    r"(?:no\s+longer\s+(?:meets?|met|qualif\w+|have|has|had|feels?|felt|need|needed|were|are)\b|improve[sd]?|recover(?:s|ed)?|respond(?:s|ed)?(?!\s+(?:differently|in\s+different|in\s+their|to\s+(?:your|our|messages|calls)))|benefit(?:s|ed)?(?!\s+(?:number|form|office|card|letter|check|plan)s?\b)"
    r"|remit(?:s|ted)?|(?:get|gets|got|feel|feels|felt|do|did|become|became|are|were|sleep|slept|function)\s+(?:\w+\s+)?(?:better(?!\s+(?:prepared|informed|able|placed|known|suited|studied|off))|well(?!\s+(?:known|tolerated|enough))|calmer|happier|symptom-free|lighter"
    r"|less\s+(?:depressed|anxious|hopeless))|(?:stay|stays|stayed|remain|remains|remained)\s+(?:well|better|free)\b|(?:see|sees|saw|notice[sd]?|gets?|got|experience[sd]?|achieve[sd]?)\s+(?:\w+\s+){0,2}results(?!\s+of)|(?:is|are|was|were|become|became)\s+(?:\w+\s+)?free\s+(?:of|from)|feels?\s+(?:\w+\s+)?relief|felt\s+(?:\w+\s+)?relief"
    rf"|(?:experience[sd]?|notice[sd]?|see|sees|saw|find|finds|found|achieve[sd]?|reach(?:es|ed)?|enjoy(?:s|ed)?|gain(?:s|ed)?|go\s+into|went\s+into|report(?:s|ed)?|get|gets|had|have|show(?:s|ed)?)(?:\s+{WORD}){{0,4}}?\s+{OUTCOMES}(?!\s+(?:number|form|office|card|letter|check|plan)s?\b))"
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
TIMES = (
    rf"(?:\b(?:twice|double|triple|half|a\s+third|{NUMBER}\s+times|{NUMBER}-?fold)\s+(?:as|more|the|better|faster)\b)"
)
# Numbers of money, doses, the day at the clinic.
PROCEDURE = words(
    "deposit", "fee", "fees", "cost*", "bill", "bills", "coverage", "insur*", "price*", "copay", "deductible", "oxygen", "saline",
    "motor threshold", "appointment*", "discount", "staff", "milligram*", "mg", "dosage", "budget", "tax", "percentile", "battery",
    "intensity", "strength", "refund*", "confidential", "reimburse*", "charge*", "payment*", "claims", "income", "come from", "live in",
)  # fmt: skip
