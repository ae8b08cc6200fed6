"""What the demo articles cite: every entry names a work that exists."""


def _paper(authors, title, journal, year, volume_pages, doi, pmid, study_type, note=""):
    """Return a journal article."""
    return {
        "authors": authors, "title": title, "journal": journal, "year": year, "volume_pages": volume_pages,
        "doi": doi, "pmid": pmid, "url": "", "study_type": study_type, "note": note,
    }


def _source(authors, title, year, url, study_type, note=""):
    """Return a source that is not a journal article."""
    return {
        "authors": authors, "title": title, "journal": "", "year": year, "volume_pages": "",
        "doi": "", "pmid": "", "url": url, "study_type": study_type, "note": note,
    }


FDA = "U.S. Food and Drug Administration"
DRUGS_AT_FDA = "https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo="

REFERENCES = {
    # OCD
    "rodriguez-2013": _paper(
        "Rodriguez CI, Kegeles LS, Levinson A, et al.",
        "Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: proof-of-concept",
        "Neuropsychopharmacology", 2013, "38(12):2475–2483", "10.1038/npp.2013.150", "23783065", "Crossover trial", "15 people",
    ),
    "bloch-2012": _paper(
        "Bloch MH, Wasylink S, Landeros-Weisenberger A, et al.",
        "Effects of ketamine in treatment-refractory obsessive-compulsive disorder",
        "Biological Psychiatry", 2012, "72(11):964–970", "10.1016/j.biopsych.2012.05.028", "22784486", "Open-label study", "10 people",
    ),
    "rodriguez-2016": _paper(
        "Rodriguez CI, Wheaton M, Zwerling J, et al.",
        "Can exposure-based CBT extend the effects of intravenous ketamine in obsessive-compulsive disorder? An open-label trial",
        "Journal of Clinical Psychiatry", 2016, "77(3):408–409", "10.4088/JCP.15l10138", "27046314", "Open-label study", "10 people",
    ),
    "skapinakis-2016": _paper(
        "Skapinakis P, Caldwell DM, Hollingworth W, et al.",
        "Pharmacological and psychotherapeutic interventions for management of obsessive-compulsive disorder in adults: "
        "a systematic review and network meta-analysis",
        "The Lancet Psychiatry", 2016, "3(8):730–739", "10.1016/S2215-0366(16)30069-4", "27318812",
        "Systematic review", "54 trials, 6,652 people",
    ),
    "foa-2005": _paper(
        "Foa EB, Liebowitz MR, Kozak MJ, et al.",
        "Randomized, placebo-controlled trial of exposure and ritual prevention, clomipramine, and their combination "
        "in the treatment of obsessive-compulsive disorder",
        "American Journal of Psychiatry", 2005, "162(1):151–161", "10.1176/appi.ajp.162.1.151", "15625214",
        "Randomized trial", "122 people",
    ),
    "carmi-2019": _paper(
        "Carmi L, Tendler A, Bystritsky A, et al.",
        "Efficacy and safety of deep transcranial magnetic stimulation for obsessive-compulsive disorder: "
        "a prospective multicenter randomized double-blind placebo-controlled trial",
        "American Journal of Psychiatry", 2019, "176(11):931–938", "10.1176/appi.ajp.2019.18101180", "31109199",
        "Randomized trial", "99 people, sham-controlled",
    ),
    "koran-2007": _paper(
        "Koran LM, Hanna GL, Hollander E, et al.",
        "Practice guideline for the treatment of patients with obsessive-compulsive disorder",
        "American Journal of Psychiatry", 2007, "164(7 Suppl):5–53", "", "17849776", "Guideline", "American Psychiatric Association",
    ),
    # Ketamine and esketamine for depression
    "murrough-2013": _paper(
        "Murrough JW, Iosifescu DV, Chang LC, et al.",
        "Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized controlled trial",
        "American Journal of Psychiatry", 2013, "170(10):1134–1142", "10.1176/appi.ajp.2013.13030392", "23982301",
        "Randomized trial", "73 people, compared with midazolam",
    ),
    "anand-2023": _paper(
        "Anand A, Mathew SJ, Sanacora G, et al.",
        "Ketamine versus ECT for nonpsychotic treatment-resistant major depression",
        "New England Journal of Medicine", 2023, "388(25):2315–2325", "10.1056/NEJMoa2302399", "37224232",
        "Randomized trial", "403 people, open-label",
    ),
    "ekstrand-2022": _paper(
        "Ekstrand J, Fattah C, Persson M, et al.",
        "Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression: "
        "a randomized, open-label, non-inferiority trial (KetECT)",
        "International Journal of Neuropsychopharmacology", 2022, "25(5):339–349", "10.1093/ijnp/pyab088", "35020871",
        "Randomized trial", "186 people, open-label",
    ),
    "jelovac-2025": _paper(
        "Jelovac A, et al.",
        "Serial ketamine infusions as adjunctive therapy to inpatient care for depression: the KARMA-Dep 2 randomized clinical trial",
        "JAMA Psychiatry", 2025, "published online October 22, 2025", "", "41123905",
        "Randomized trial", "62 people analyzed, compared with midazolam",
    ),
    "popova-2019": _paper(
        "Popova V, Daly EJ, Trivedi M, et al.",
        "Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant "
        "in treatment-resistant depression: a randomized double-blind active-controlled study",
        "American Journal of Psychiatry", 2019, "176(6):428–438", "10.1176/appi.ajp.2019.19020172", "31109201", "Randomized trial",
    ),
    "fedgchin-2019": _paper(
        "Fedgchin M, Trivedi M, Daly EJ, et al.",
        "Efficacy and safety of fixed-dose esketamine nasal spray combined with a new oral antidepressant in treatment-resistant "
        "depression: results of a randomized, double-blind, active-controlled study (TRANSFORM-1)",
        "International Journal of Neuropsychopharmacology", 2019, "22(10):616–630", "10.1093/ijnp/pyz039", "31290965",
        "Randomized trial", "342 people",
    ),
    "daly-2019": _paper(
        "Daly EJ, Trivedi MH, Janik A, et al.",
        "Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients "
        "with treatment-resistant depression: a randomized clinical trial",
        "JAMA Psychiatry", 2019, "76(9):893–903", "10.1001/jamapsychiatry.2019.1189", "31166571",
        "Randomized trial", "297 people",
    ),
    "reif-2023": _paper(
        "Reif A, Bitter I, Buyze J, et al.",
        "Esketamine nasal spray versus quetiapine for treatment-resistant depression",
        "New England Journal of Medicine", 2023, "389(14):1298–1309", "10.1056/NEJMoa2304145", "37792613",
        "Randomized trial", "676 people, open-label",
    ),
    "janik-2025": _paper(
        "Janik A, Qiu X, Lane R, et al.",
        "Esketamine monotherapy in adults with treatment-resistant depression: a randomized clinical trial",
        "JAMA Psychiatry", 2025, "82(9):877–887", "10.1001/jamapsychiatry.2025.1317", "40601310",
        "Randomized trial", "378 people",
    ),
    "sanacora-2017": _paper(
        "Sanacora G, Frye MA, McDonald W, et al.",
        "A consensus statement on the use of ketamine in the treatment of mood disorders",
        "JAMA Psychiatry", 2017, "74(4):399–405", "10.1001/jamapsychiatry.2017.0080", "28249076",
        "Guideline", "American Psychiatric Association task force",
    ),
    "mcintyre-2021": _paper(
        "McIntyre RS, Rosenblat JD, Nemeroff CB, et al.",
        "Synthesizing the evidence for ketamine and esketamine in treatment-resistant depression: "
        "an international expert opinion on the available evidence and implementation",
        "American Journal of Psychiatry", 2021, "178(5):383–399", "10.1176/appi.ajp.2020.20081251", "33726522", "Review",
    ),
    # Bipolar depression
    "diazgranados-2010": _paper(
        "Diazgranados N, Ibrahim L, Brutsche NE, et al.",
        "A randomized add-on trial of an N-methyl-D-aspartate antagonist in treatment-resistant bipolar depression",
        "Archives of General Psychiatry", 2010, "67(8):793–802", "10.1001/archgenpsychiatry.2010.90", "20679587",
        "Crossover trial", "18 people",
    ),
    "zarate-2012": _paper(
        "Zarate CA Jr, Brutsche NE, Ibrahim L, et al.",
        "Replication of ketamine’s antidepressant efficacy in bipolar depression: a randomized controlled add-on trial",
        "Biological Psychiatry", 2012, "71(11):939–946", "10.1016/j.biopsych.2011.12.010", "22297150",
        "Crossover trial", "15 people",
    ),
    "bahji-2021": _paper(
        "Bahji A, Zarate CA, Vazquez GH.",
        "Ketamine for bipolar depression: a systematic review",
        "International Journal of Neuropsychopharmacology", 2021, "24(7):535–541", "10.1093/ijnp/pyab023", "33929489",
        "Systematic review", "6 studies, 135 people",
    ),
    "yatham-2018": _paper(
        "Yatham LN, Kennedy SH, Parikh SV, et al.",
        "Canadian Network for Mood and Anxiety Treatments (CANMAT) and International Society for Bipolar Disorders (ISBD) "
        "2018 guidelines for the management of patients with bipolar disorder",
        "Bipolar Disorders", 2018, "20(2):97–170", "10.1111/bdi.12609", "29536616", "Guideline",
    ),
    # TMS
    "oreardon-2007": _paper(
        "O’Reardon JP, Solvason HB, Janicak PG, et al.",
        "Efficacy and safety of transcranial magnetic stimulation in the acute treatment of major depression: "
        "a multisite randomized controlled trial",
        "Biological Psychiatry", 2007, "62(11):1208–1216", "10.1016/j.biopsych.2007.01.018", "17573044",
        "Randomized trial", "301 people, sham-controlled",
    ),
    "blumberger-2018": _paper(
        "Blumberger DM, Vila-Rodriguez F, Thorpe KE, et al.",
        "Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients "
        "with depression (THREE-D): a randomised non-inferiority trial",
        "The Lancet", 2018, "391(10131):1683–1692", "10.1016/S0140-6736(18)30295-2", "29726344",
        "Randomized trial", "414 people",
    ),
    # Harms
    "short-2018": _paper(
        "Short B, Fong J, Galvez V, et al.",
        "Side-effects associated with ketamine use in depression: a systematic review",
        "The Lancet Psychiatry", 2018, "5(1):65–78", "10.1016/S2215-0366(17)30272-9", "28757132",
        "Systematic review", "60 studies",
    ),
    "morgan-2012": _paper(
        "Morgan CJA, Curran HV.",
        "Ketamine use: a review",
        "Addiction", 2012, "107(1):27–38", "10.1111/j.1360-0443.2011.03576.x", "21777321",
        "Review", "people who use ketamine outside medicine",
    ),
    "shahani-2007": _paper(
        "Shahani R, Streutker C, Dickson B, Stewart RJ.",
        "Ketamine-associated ulcerative cystitis: a new clinical entity",
        "Urology", 2007, "69(5):810–812", "10.1016/j.urology.2007.01.038", "17482909",
        "Cohort study", "case series, 9 people who used ketamine daily",
    ),
    "crane-2023": _paper(
        "Crane MA, DiStefano MJ, Moore TJ.",
        "False or misleading claims in online direct-to-consumer ketamine advertising in Maryland",
        "JAMA Network Open", 2023, "6(11):e2342210", "10.1001/jamanetworkopen.2023.42210", "37934500",
        "Review", "cross-sectional, 17 advertisers’ websites",
    ),
    # Regulators and labels
    "fda-ketamine-2023": _source(
        FDA,
        "FDA warns patients and health care providers about potential risks associated with compounded ketamine products, "
        "including oral formulations, for the treatment of psychiatric disorders. October 10, 2023",
        2023,
        "https://www.fda.gov/drugs/human-drug-compounding/"
        "fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine",
        "Safety alert",
    ),
    "spravato-label": _source(
        "Janssen Pharmaceuticals.",
        "Spravato (esketamine) nasal spray: prescribing information, revised January 2025",
        2025, DRUGS_AT_FDA + "211243", "Label", "NDA 211243",
    ),
    "spravato-rems": _source(
        "Janssen Pharmaceuticals.", "Spravato REMS (Risk Evaluation and Mitigation Strategy)",
        2025, "https://www.spravatorems.com/", "Regulatory record",
    ),
    "ketalar-label": _source(
        "Par Pharmaceutical.", "Ketalar (ketamine hydrochloride) injection: prescribing information",
        2022, DRUGS_AT_FDA + "016812", "Label", "NDA 016812",
    ),
    "fda-tms-2008": _source(
        FDA, "510(k) K083538: NeuroStar TMS Therapy System, cleared December 16, 2008",
        2008, "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K083538", "Regulatory record",
    ),
    "fda-deep-tms-2018": _source(
        FDA, "De Novo DEN170078: BrainsWay Deep Transcranial Magnetic Stimulation System, August 2018",
        2018, "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/denovo.cfm?id=DEN170078", "Regulatory record",
    ),
    "ecfr-ect": _source(
        FDA, "21 CFR 882.5940: electroconvulsive therapy device",
        2018, "https://www.ecfr.gov/current/title-21/section-882.5940", "Regulatory record",
    ),
}
