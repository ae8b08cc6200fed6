"""Sentences about brand and generic names; a line is words, or tags and words; see sentences.py."""

FALSE = """
|| We offer Spravato (ketamine) for depression.
|| Our ketamine, also known as Spravato, is sprayed into the nose.
|| Spravato is ketamine.
|| Spravato is simply ketamine in a spray.
|| Spravato is a ketamine nasal spray.
|| Ketamine nasal spray (Spravato) is given at the clinic.
|| Ketamine (Spravato) is given twice a week.
|| Ketamine (brand name Spravato) helps.
|| Ketamine, sold as Spravato, is covered by insurance.
|| Generic Spravato costs less.
|| We give a generic version of Spravato by vein.
|| Spravato infusions are available in Denver.
|| Ask about IV Spravato.
|| Spravato and ketamine are the same drug.
|| Ketamine is the generic form of Spravato.
|| Spravato ketamine therapy is here.
|| Spravato is another name for ketamine.
|| Spravato, the brand name for ketamine, is covered.
|| Intranasal ketamine (Spravato®) works fast.
|| Ketalar (esketamine) is injected.
|| Spravato — a ketamine nasal spray — is covered.
|| Compounded Spravato lozenges by mail.
|| Spravato is FDA-approved ketamine.
|| Spra­vato (ket​amine) treatment
|| Spravato is the brand name of ketamine.
|| There is no difference between Spravato and ketamine.
|| Esketamine (ketamine) is sprayed into the nose.
|| Ketamine and Spravato are interchangeable.
|| Lexapro (citalopram) is taken once a day.
|| Wellbutrin (sertraline) is a tablet.
"""

HONEST = """
|| We offer Spravato (esketamine) for treatment-resistant depression.
|| Spravato is not racemic ketamine.
|| Spravato is not the same as ketamine.
|| Spravato contains esketamine, which is related to ketamine.
|| Esketamine, a form of ketamine, is sprayed into the nose.
|| Esketamine is one half of the ketamine molecule.
|| Esketamine (Spravato) is made from one part of ketamine.
|| Ketamine and Spravato are two different medicines.
|| Ketamine and esketamine (Spravato) differ in how they are given.
|| Ketamine (Ketalar) is an anesthetic.
|| Is Spravato the same as ketamine?
|| There is no generic Spravato.
|| We offer Spravato, ketamine and TMS.
|| Spravato or ketamine?
|| Spravato and ketamine are given in the same room.
|| Unlike ketamine, Spravato comes only as a nasal spray.
|| Spravato is a brand name for esketamine.
|| Spravato (esketamine) and ketamine are not interchangeable.
|| Do not confuse Spravato with ketamine.
|| It is wrong to call ketamine Spravato.
|| Spravato is related to ketamine but is another medicine.
|| Ketamine (an infusion) and Spravato (a nasal spray) are given here.
|| Ketamine, Spravato and ECT are compared below.
|| Spravato, unlike ketamine, has a safety program.
|| The S form of ketamine (Spravato) is approved for depression.
|| (S)-ketamine (Spravato) is a nasal spray.
|| Ketamine vs. Spravato
|| Prozac (fluoxetine) and Zoloft (sertraline) are SSRIs.
|| Wellbutrin (bupropion) is not an SSRI.
|| Generic Zoloft (sertraline) costs little.
|| Spravato is a ketamine-derived nasal spray.
|| Symbyax (olanzapine and fluoxetine) is a capsule.
|| Spravato is never given as an infusion; ketamine is.
|| A clinic that calls its ketamine “Spravato” misleads you.
"""
