"""Conditions, treatments and the regulatory status of each pair; statuses never live in prose."""

CHECKED_ON = "2026-11-02"

FDA_KETAMINE_ALERT = (
    "FDA safety alert on compounded ketamine, October 10, 2023",
    "https://www.fda.gov/drugs/human-drug-compounding/"
    "fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine",
)
SPRAVATO_REMS = ("Spravato REMS program", "https://www.spravatorems.com/")
DRUGS_AT_FDA = "https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo="
ECT_RULE = ("21 CFR 882.5940, electroconvulsive therapy device", "https://www.ecfr.gov/current/title-21/section-882.5940")

OCD = "Obsessive-compulsive disorder"
TRD = "Treatment-resistant depression"
MDD = "Major depressive disorder"
BIPOLAR = "Bipolar depression"
SUICIDAL = "Depression with acute suicidal ideation"

CONDITIONS = [
    {
        "name": OCD,
        "short_name": "OCD",
        "synonyms": ["obsessions", "compulsions", "intrusive thoughts", "obsessive compulsive", "rituals"],
        "icd10cm": "F42",
    },
    {
        "name": TRD,
        "short_name": "treatment-resistant depression",
        "synonyms": ["TRD", "difficult-to-treat depression", "resistant depression", "refractory depression"],
        "icd10cm": "F33.9",
    },
    {
        "name": MDD,
        "short_name": "depression",
        "synonyms": ["MDD", "major depression", "clinical depression", "unipolar depression"],
        "icd10cm": "F32.9",
    },
    {
        "name": BIPOLAR,
        "short_name": "bipolar depression",
        "synonyms": ["bipolar disorder", "manic depression", "bipolar I", "bipolar II"],
        "icd10cm": "F31",
    },
    {
        "name": SUICIDAL,
        "short_name": "depression with suicidal thoughts",
        "synonyms": ["suicidal thoughts", "suicidal ideation", "acute suicidality"],
        "icd10cm": "R45.851",
    },
]

TREATMENTS = [
    {
        "name": "Ketamine",
        "generic_name": "ketamine hydrochloride",
        "brand_names": ["Ketalar"],
        "kind": "medicine",
        "synonyms": ["racemic ketamine", "ketamine infusion", "IV ketamine", "IM ketamine"],
    },
    {
        "name": "Esketamine",
        "generic_name": "esketamine hydrochloride",
        "brand_names": ["Spravato"],
        "kind": "medicine",
        "synonyms": ["esketamine nasal spray", "S-ketamine", "nasal ketamine"],
    },
    {
        "name": "TMS",
        "generic_name": "transcranial magnetic stimulation",
        "brand_names": [],
        "kind": "device",
        "synonyms": ["rTMS", "repetitive TMS", "theta burst", "magnetic stimulation", "figure-8 coil"],
    },
    {
        "name": "Deep TMS",
        "generic_name": "deep transcranial magnetic stimulation",
        "brand_names": ["BrainsWay Deep TMS"],
        "kind": "device",
        "synonyms": ["dTMS", "H-coil", "H7 coil"],
    },
    {
        "name": "SSRIs",
        "generic_name": "selective serotonin reuptake inhibitors",
        "brand_names": ["Prozac", "Luvox", "Paxil", "Zoloft"],
        "kind": "medicine",
        "synonyms": ["SSRI", "fluoxetine", "fluvoxamine", "paroxetine", "sertraline", "antidepressants"],
    },
    {
        "name": "Clomipramine",
        "generic_name": "clomipramine hydrochloride",
        "brand_names": ["Anafranil"],
        "kind": "medicine",
        "synonyms": ["tricyclic"],
    },
    {
        "name": "Medication management",
        "generic_name": "",
        "brand_names": [],
        "kind": "service",
        "synonyms": ["medicine check", "med check", "psychiatric medicines", "dose change"],
    },
    {
        "name": "Exposure and response prevention",
        "generic_name": "",
        "brand_names": [],
        "kind": "psychotherapy",
        "synonyms": ["ERP", "exposure therapy", "exposure and ritual prevention", "CBT for OCD"],
    },
    {
        "name": "Electroconvulsive therapy",
        "generic_name": "",
        "brand_names": [],
        "kind": "device",
        "synonyms": ["ECT"],
    },
    {
        "name": "Olanzapine with fluoxetine",
        "generic_name": "olanzapine and fluoxetine",
        "brand_names": ["Symbyax"],
        "kind": "medicine",
        "synonyms": ["OFC"],
    },
    {
        "name": "Quetiapine",
        "generic_name": "quetiapine fumarate",
        "brand_names": ["Seroquel"],
        "kind": "medicine",
        "synonyms": [],
    },
    {
        "name": "Lurasidone",
        "generic_name": "lurasidone hydrochloride",
        "brand_names": ["Latuda"],
        "kind": "medicine",
        "synonyms": [],
    },
    {
        "name": "Cariprazine",
        "generic_name": "cariprazine hydrochloride",
        "brand_names": ["Vraylar"],
        "kind": "medicine",
        "synonyms": [],
    },
    {
        "name": "Lumateperone",
        "generic_name": "lumateperone tosylate",
        "brand_names": ["Caplyta"],
        "kind": "medicine",
        "synonyms": [],
    },
]


def _status(treatment, condition, status, statement, source):
    """Return one row, so that source and date are written once."""
    return {
        "treatment": treatment,
        "condition": condition,
        "status": status,
        "statement": statement,
        "source_name": source[0],
        "source_url": source[1],
        "checked_on": CHECKED_ON,
    }


def _label(name, number):
    """Return a drug label's source by its application number."""
    return (f"{name} label, Drugs@FDA", DRUGS_AT_FDA + number)


STATUSES = [
    _status(
        "Ketamine", OCD, "off-label",
        "Ketamine is not FDA-approved for OCD. The FDA approved it as an anesthetic only and has not reviewed it for this use.",
        FDA_KETAMINE_ALERT,
    ),
    _status(
        "Ketamine", TRD, "off-label",
        "Ketamine is not FDA-approved for treatment-resistant depression. The FDA approved it as an anesthetic only.",
        FDA_KETAMINE_ALERT,
    ),
    _status(
        "Ketamine", MDD, "off-label",
        "Ketamine is not FDA-approved for depression. The FDA approved it as an anesthetic only.",
        FDA_KETAMINE_ALERT,
    ),
    _status(
        "Ketamine", BIPOLAR, "off-label",
        "Ketamine is not FDA-approved for bipolar depression. The FDA approved it as an anesthetic only.",
        FDA_KETAMINE_ALERT,
    ),
    _status(
        "Ketamine", SUICIDAL, "off-label",
        "Ketamine is not FDA-approved for depression with suicidal thoughts. The FDA approved it as an anesthetic only.",
        FDA_KETAMINE_ALERT,
    ),
    _status(
        "Esketamine", TRD, "approved",
        "Esketamine nasal spray is FDA-approved for adults with treatment-resistant depression, with an oral antidepressant since 2019 "
        "and alone since January 2025. It is given only in certified clinics, with at least two hours of observation, never for use at home.",
        SPRAVATO_REMS,
    ),
    _status(
        "Esketamine", SUICIDAL, "approved",
        "Esketamine nasal spray, with an oral antidepressant, is FDA-approved for adults with major depression and acute suicidal thoughts. "
        "It has not been shown to prevent suicide.",
        SPRAVATO_REMS,
    ),
    _status(
        "Esketamine", OCD, "off-label",
        "Esketamine is not FDA-approved for OCD. Its approval covers depression only.",
        _label("Spravato", "211243"),
    ),
    _status(
        "Esketamine", BIPOLAR, "off-label",
        "Esketamine is not FDA-approved for bipolar depression. Its approval covers major depressive disorder only.",
        _label("Spravato", "211243"),
    ),
    _status(
        "TMS", MDD, "cleared",
        "TMS devices with a figure-8 coil are FDA-cleared, device by device, for adults with depression that medicine has not helped enough. "
        "The first was cleared in 2008.",
        ("FDA 510(k) record K083538", "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K083538"),
    ),
    _status(
        "Deep TMS", OCD, "authorized",
        "The FDA authorized the marketing of BrainsWay Deep TMS in August 2018 for adults with OCD, in addition to other treatment.",
        ("FDA De Novo record DEN170078", "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/denovo.cfm?id=DEN170078"),
    ),
    _status(
        "SSRIs", OCD, "approved",
        "Four SSRIs are FDA-approved for OCD: fluoxetine, fluvoxamine, paroxetine and sertraline.",
        _label("Fluoxetine (Prozac)", "018936"),
    ),
    _status(
        "Clomipramine", OCD, "approved",
        "Clomipramine is FDA-approved for OCD.",
        _label("Clomipramine (Anafranil)", "019906"),
    ),
    _status(
        "SSRIs", MDD, "approved",
        "Most SSRIs, among them fluoxetine, paroxetine and sertraline, are FDA-approved for major depressive disorder.",
        _label("Sertraline (Zoloft)", "019839"),
    ),
    _status(
        "Olanzapine with fluoxetine", TRD, "approved",
        "The two medicines taken together are FDA-approved for treatment-resistant depression.",
        _label("Symbyax", "021520"),
    ),
    _status(
        "Electroconvulsive therapy", TRD, "cleared",
        "Devices for electroconvulsive therapy are FDA-cleared for a severe episode of depression that has resisted treatment "
        "or that needs a fast response.",
        ECT_RULE,
    ),
    _status(
        "Electroconvulsive therapy", BIPOLAR, "cleared",
        "Devices for electroconvulsive therapy are FDA-cleared for a severe depressive episode in bipolar disorder that has resisted "
        "treatment or that needs a fast response.",
        ECT_RULE,
    ),
    _status(
        "Quetiapine", BIPOLAR, "approved",
        "Quetiapine is FDA-approved for depressive episodes in bipolar I and bipolar II disorder.",
        _label("Quetiapine (Seroquel)", "020639"),
    ),
    _status(
        "Lumateperone", BIPOLAR, "approved",
        "Lumateperone is FDA-approved for depressive episodes in bipolar I and bipolar II disorder.",
        _label("Lumateperone (Caplyta)", "209500"),
    ),
    _status(
        "Lurasidone", BIPOLAR, "approved",
        "Lurasidone is FDA-approved for depressive episodes in bipolar I disorder.",
        _label("Lurasidone (Latuda)", "200603"),
    ),
    _status(
        "Cariprazine", BIPOLAR, "approved",
        "Cariprazine is FDA-approved for depressive episodes in bipolar I disorder.",
        _label("Cariprazine (Vraylar)", "204370"),
    ),
    _status(
        "Olanzapine with fluoxetine", BIPOLAR, "approved",
        "The two medicines taken together are FDA-approved for depressive episodes in bipolar I disorder.",
        _label("Symbyax", "021520"),
    ),
]
