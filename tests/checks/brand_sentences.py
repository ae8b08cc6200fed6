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
|| Ketamine a.k.a. Spravato
|| Spravato® (ketamine) nasal spray
|| We prescribe ketamine under the brand name Spravato.
|| Our ketamine spray, Spravato, is covered.
|| Spravato: ketamine in a nasal spray
|| Spravato is made of ketamine and nothing else.
|| Ketamine — better known as Spravato — is here.
|| Spravato is just branded ketamine.
|| Spravato = ketamine
|| Same drug, different name: Spravato and ketamine.
|| IV Spravato in Denver
|| Spravato lozenges by mail
|| Our generic Spravato is cheaper.
|| Spravato and ketamine are identical.
|| Spravato and ketamine are two names for one medicine.
|| Whether you call it Spravato or ketamine, it is the same medicine.
|| Because Spravato is ketamine, our infusions work the same way.
|| Ketamine infusions (Spravato) are given twice a week.
|| Racemic ketamine, or Spravato, is sprayed into the nose.
|| Nasal ketamine, marketed as Spravato, needs two hours here.
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
|| Spravato is the brand name of esketamine.
|| Spravato® (esketamine) nasal spray
|| Spravato is not a brand of ketamine.
|| Spravato and ketamine are related but not the same.
|| Ketamine and Spravato are not two names for one medicine.
|| Spravato is a close relative of ketamine.
|| Spravato comes from ketamine but is a separate medicine.
|| Is Spravato ketamine? Not quite.
|| Spravato, ketamine: what is the difference?
|| Ketamine or Spravato: which one is covered?
|| Ketamine and Spravato work in similar ways.
|| Like ketamine, Spravato can raise blood pressure.
|| Spravato (esketamine), ketamine infusions and TMS
|| Ketamine infusions and Spravato sprays are given in separate rooms.
|| Ketamine (by drip) and Spravato (by nose)
|| Two treatments: ketamine, Spravato.
|| Ask what makes Spravato different from ketamine.
|| Esketamine is the S-enantiomer of ketamine.
|| Ketamine has two mirror-image halves. One of them, esketamine, is sold as Spravato.
|| Spravato is sold as a nasal spray.
|| The brand name of ketamine is Ketalar.
|| Ketalar is ketamine; Spravato is esketamine.
|| Spravato cannot be replaced by compounded ketamine.
|| Compounded ketamine sprays are not Spravato.
|| There are no Spravato tablets.
|| Spravato has no generic; ketamine does.
|| Neither Spravato nor ketamine is a first treatment.
|| Prozac is a brand name of fluoxetine.
|| Fluoxetine (Prozac, Sarafem) and sertraline (Zoloft)
|| Lexapro (escitalopram) is related to Celexa (citalopram).
|| Effexor (venlafaxine) or Pristiq (desvenlafaxine)
|| Zoloft, Prozac, Paxil: SSRIs with different names
|| SSRIs (Zoloft, Prozac) are tried first.
|| Auvelity (dextromethorphan-bupropion) is a tablet.
"""
