"""What the checker knows of the FDA's word where the clinic's status table says nothing: a fallback, never above the table.

`FACTS` stands in for an empty table, or for a treatment on which the table has no row. `ONLY_FOR` lists treatments all
of whose approvals or clearances are known, so that any other pair has none.
"""

from .lexicon import BIPOLAR, DEPRESSION
from .lexicon_treatments import KETAMINE, SSRIS, TMS

OCD = "obsessive compulsive disorder"
TRD = "treatment resistant depression"
SUICIDAL = "depression with acute suicidal ideation"
BIPOLAR_DEPRESSION = "bipolar depression"
DEEP_TMS = "deep transcranial magnetic stimulation"
ECT = "electroconvulsive therapy"
SMOKING = "tobacco use disorder"
ALERT = "FDA safety alert on compounded ketamine, October 10, 2023"
SPRAVATO = "Spravato REMS program, spravatorems.com"
DEVICES = "FDA 510(k) and De Novo records"
LABELS = "Drug labels, Drugs@FDA"

# (treatment, condition): status, source
FACTS = {
    (KETAMINE, OCD): ("off-label", ALERT),
    (KETAMINE, DEPRESSION): ("off-label", ALERT),
    (KETAMINE, BIPOLAR): ("off-label", ALERT),
    ("esketamine", TRD): ("approved", SPRAVATO),
    ("esketamine", SUICIDAL): ("approved", SPRAVATO),
    ("esketamine", OCD): ("off-label", SPRAVATO),
    ("esketamine", BIPOLAR_DEPRESSION): ("off-label", SPRAVATO),
    (TMS, DEPRESSION): ("cleared", DEVICES),
    (TMS, OCD): ("cleared", DEVICES),
    (TMS, SMOKING): ("cleared", DEVICES),
    (TMS, "migraine"): ("cleared", DEVICES),
    (DEEP_TMS, OCD): ("authorized", DEVICES),
    (DEEP_TMS, DEPRESSION): ("cleared", DEVICES),
    (DEEP_TMS, SMOKING): ("cleared", DEVICES),
    ("saint neuromodulation", DEPRESSION): ("cleared", DEVICES),
    (ECT, DEPRESSION): ("cleared", DEVICES),
    (ECT, BIPOLAR): ("cleared", DEVICES),
    (ECT, "catatonia"): ("cleared", DEVICES),
    (SSRIS, DEPRESSION): ("approved", LABELS),
    (SSRIS, OCD): ("approved", LABELS),
    ("fluoxetine", OCD): ("approved", LABELS),
    ("fluvoxamine", OCD): ("approved", LABELS),
    ("paroxetine", OCD): ("approved", LABELS),
    ("sertraline", OCD): ("approved", LABELS),
    ("clomipramine", OCD): ("approved", LABELS),
    ("citalopram", OCD): ("off-label", LABELS),
    ("escitalopram", OCD): ("off-label", LABELS),
    ("venlafaxine", OCD): ("off-label", LABELS),
    ("olanzapine and fluoxetine", TRD): ("approved", LABELS),
    ("olanzapine and fluoxetine", BIPOLAR_DEPRESSION): ("approved", LABELS),
    ("quetiapine", BIPOLAR): ("approved", LABELS),
    ("lurasidone", BIPOLAR_DEPRESSION): ("approved", LABELS),
    ("cariprazine", BIPOLAR): ("approved", LABELS),
    ("lumateperone", BIPOLAR_DEPRESSION): ("approved", LABELS),
    ("lithium", BIPOLAR): ("approved", LABELS),
    ("lamotrigine", BIPOLAR): ("approved", LABELS),
    ("bupropion", DEPRESSION): ("approved", LABELS),
    ("vagus nerve stimulation", DEPRESSION): ("approved", "FDA premarket approval P970003"),
    ("zuranolone", "postpartum depression"): ("approved", LABELS),
    ("brexanolone", "postpartum depression"): ("approved", LABELS),
}

ONLY_FOR = {
    KETAMINE: (),
    "arketamine": (),
    "psilocybin": (),
    "mdma": (),
    "lsd": (),
    "ayahuasca": (),
    "nitrous oxide": (),
    "scopolamine": (),
    "magnetic seizure therapy": (),
    "esketamine": (DEPRESSION, TRD, SUICIDAL),
    TMS: (DEPRESSION, OCD, SMOKING, "migraine", "anxious depression", "chronic pain"),
    DEEP_TMS: (DEPRESSION, OCD, SMOKING, "anxious depression"),
    "zuranolone": ("postpartum depression",),
    "brexanolone": ("postpartum depression",),
    "dextromethorphan bupropion": (DEPRESSION,),
    "clomipramine": (OCD,),
}

# Devices that came to market by clearance (510(k)) or authorization (De Novo), so that "approved" is never their word.
NEVER_APPROVED = frozenset(
    [TMS, DEEP_TMS, ECT, "saint neuromodulation", "cranial electrotherapy stimulation", "trigeminal nerve stimulation"]
)
