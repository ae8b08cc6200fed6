"""What the pages on TMS, medicines and the first visit cite; each entry names a work that exists."""


def _paper(authors, title, journal, year, volume_pages, doi, pmid, study_type, note=""):
    """Return a journal article."""
    return {
        "authors": authors, "title": title, "journal": journal, "year": year, "volume_pages": volume_pages,
        "doi": doi, "pmid": pmid, "url": "", "study_type": study_type, "note": note,
    }


REFERENCES = {
    # TMS
    "b-george-2010": _paper(
        "George MS, Lisanby SH, Avery D, et al.",
        "Daily left prefrontal transcranial magnetic stimulation therapy for major depressive disorder: a sham-controlled randomized trial",
        "Archives of General Psychiatry", 2010, "67(5):507–516", "10.1001/archgenpsychiatry.2010.46", "20439832",
        "Randomized trial", "190 people, sham-controlled",
    ),
    "b-dunner-2014": _paper(
        "Dunner DL, Aaronson ST, Sackeim HA, et al.",
        "A multisite, naturalistic, observational study of transcranial magnetic stimulation for patients with pharmacoresistant "
        "major depressive disorder: durability of benefit over a 1-year follow-up period",
        "Journal of Clinical Psychiatry", 2014, "75(12):1394–1401", "10.4088/JCP.13m08977", "25271871",
        "Cohort study", "257 people followed for a year, no comparison group",
    ),
    "b-taylor-2021": _paper(
        "Taylor JJ, Newberger NG, Stern AP, et al.",
        "Seizure risk with repetitive TMS: survey results from over a half-million treatment sessions",
        "Brain Stimulation", 2021, "14(4):965–973", "10.1016/j.brs.2021.05.012", "34133991",
        "Cohort study", "survey of clinics, 25,526 patients",
    ),
    "b-rossi-2021": _paper(
        "Rossi S, Antal A, Bestmann S, et al.",
        "Safety and recommendations for TMS use in healthy subjects and patient populations, with updates on training, "
        "ethical and regulatory issues: expert guidelines",
        "Clinical Neurophysiology", 2021, "132(1):269–306", "10.1016/j.clinph.2020.10.003", "33243615",
        "Guideline", "expert consensus",
    ),
    "b-roth-2021": _paper(
        "Roth Y, Tendler A, Arikan MK, et al.",
        "Real-world efficacy of deep TMS for obsessive-compulsive disorder: post-marketing data collected from twenty-two clinical sites",
        "Journal of Psychiatric Research", 2021, "137:667–672", "10.1016/j.jpsychires.2020.11.009", "",
        "Cohort study", "219 patients, no comparison group",
    ),
    # Medicines and therapy
    "b-cuijpers-2020": _paper(
        "Cuijpers P, Noma H, Karyotaki E, et al.",
        "A network meta-analysis of the effects of psychotherapies, pharmacotherapies and their combination in the treatment of adult depression",
        "World Psychiatry", 2020, "19(1):92–107", "10.1002/wps.20701", "31922679",
        "Systematic review", "101 trials, 11,910 people",
    ),
    "b-cipriani-2018": _paper(
        "Cipriani A, Furukawa TA, Salanti G, et al.",
        "Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder: "
        "a systematic review and network meta-analysis",
        "The Lancet", 2018, "391(10128):1357–1366", "10.1016/S0140-6736(17)32802-7", "29477251",
        "Systematic review", "522 trials, 116,477 people",
    ),
    "b-rush-2006": _paper(
        "Rush AJ, Trivedi MH, Wisniewski SR, et al.",
        "Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps: a STAR*D report",
        "American Journal of Psychiatry", 2006, "163(11):1905–1917", "10.1176/ajp.2006.163.11.1905", "17074942",
        "Open-label study", "3,671 people, no placebo group",
    ),
    "b-pigott-2023": _paper(
        "Pigott HE, Kim T, Xu C, et al.",
        "What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies "
        "in real-world depressed patients? A reanalysis of the STAR*D study’s patient-level data with fidelity to the original research protocol",
        "BMJ Open", 2023, "13(7):e063095", "10.1136/bmjopen-2022-063095", "37491091",
        "Open-label study", "a second analysis of the STAR*D data",
    ),
    "b-bloch-2010": _paper(
        "Bloch MH, McGuire J, Landeros-Weisenberger A, et al.",
        "Meta-analysis of the dose-response relationship of SSRI in obsessive-compulsive disorder",
        "Molecular Psychiatry", 2010, "15(8):850–855", "10.1038/mp.2009.50", "19468281",
        "Systematic review", "9 trials, 2,268 people",
    ),
    "b-simpson-2013": _paper(
        "Simpson HB, Foa EB, Liebowitz MR, et al.",
        "Cognitive-behavioral therapy vs risperidone for augmenting serotonin reuptake inhibitors in obsessive-compulsive disorder: "
        "a randomized clinical trial",
        "JAMA Psychiatry", 2013, "70(11):1190–1199", "10.1001/jamapsychiatry.2013.1932", "24026523",
        "Randomized trial", "100 people",
    ),
    "b-guo-2015": _paper(
        "Guo T, Xiang YT, Xiao L, et al.",
        "Measurement-based care versus standard care for major depression: a randomized controlled trial with blind raters",
        "American Journal of Psychiatry", 2015, "172(10):1004–1013", "10.1176/appi.ajp.2015.14050652", "26315978",
        "Randomized trial", "120 people",
    ),
    "b-stone-2009": _paper(
        "Stone M, Laughren T, Jones ML, et al.",
        "Risk of suicidality in clinical trials of antidepressants in adults: analysis of proprietary data submitted to US Food and Drug Administration",
        "BMJ", 2009, "339:b2880", "10.1136/bmj.b2880", "19671933",
        "Systematic review", "372 trials, 99,231 people",
    ),
    "b-lewis-2021": _paper(
        "Lewis G, Marston L, Duffy L, et al.",
        "Maintenance or discontinuation of antidepressants in primary care",
        "New England Journal of Medicine", 2021, "385(14):1257–1267", "10.1056/NEJMoa2106356", "34587384",
        "Randomized trial", "478 people",
    ),
    "b-henssler-2024": _paper(
        "Henssler J, Schmidt Y, Schmidt U, et al.",
        "Incidence of antidepressant discontinuation symptoms: a systematic review and meta-analysis",
        "The Lancet Psychiatry", 2024, "11(7):526–535", "10.1016/S2215-0366(24)00133-0", "38851198",
        "Systematic review", "79 studies, 21,002 people",
    ),
    # The first visit
    "b-silverman-2015": _paper(
        "Silverman JJ, Galanter M, Jackson-Triche M, et al.",
        "The American Psychiatric Association practice guidelines for the psychiatric evaluation of adults",
        "American Journal of Psychiatry", 2015, "172(8):798–802", "10.1176/appi.ajp.2015.1720501", "",
        "Guideline", "American Psychiatric Association",
    ),
    "b-dazzi-2014": _paper(
        "Dazzi T, Gribble R, Wessely S, et al.",
        "Does asking about suicide and related behaviours induce suicidal ideation? What is the evidence?",
        "Psychological Medicine", 2014, "44(16):3361–3363", "10.1017/S0033291714001299", "24998511",
        "Review", "of published studies",
    ),
    "b-hagi-2023": _paper(
        "Hagi K, Kurokawa S, Takamiya A, et al.",
        "Telepsychiatry versus face-to-face treatment: systematic review and meta-analysis of randomised controlled trials",
        "British Journal of Psychiatry", 2023, "223(3):407–414", "10.1192/bjp.2023.86", "37655816",
        "Systematic review", "32 trials, 3,592 people",
    ),
}
