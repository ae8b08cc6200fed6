"""Sentences about approval in the style of clinic sites: a line is "conditions | treatments | words", empty tags are the usual.

Without tags of its own a line stands on a page about ketamine for OCD.
"""

FALSE = """
|| Our FDA-approved infusions bring calm.
|| Ketamine is FDA-approved for OCD.
|| Ketamine is FDA approved for obsessive-compulsive disorder.
|| Ketamine, now approved by the FDA for OCD, works within hours.
|| The FDA has approved ketamine for OCD.
|| The FDA approved ketamine for depression in 2019.
|| Ketamine has FDA approval for OCD.
|| Ketamine has won FDA approval for OCD.
|| Ketamine received F.D.A. approval for depression.
|| This FDA-approved treatment takes an hour.
|| It is FDA-approved.
|| Ketamine is an FDA-approved treatment for OCD.
|| We offer ketamine, an FDA-approved treatment for depression.
|| Our clinic offers FDA-approved ketamine.
|| FDA-approved ketamine infusions for OCD.
|| Ketamine is FDA-cleared for OCD.
|| FDA-authorized ketamine for PTSD.
|| FDA-cleared ketamine therapy in Denver.
|| Ketamine was authorized by the FDA for OCD.
|| Ketamine has been government-approved for OCD.
|| The FDA OK'd ketamine for OCD last year.
|| Ketamine is FDA-sanctioned for OCD.
|| Ketamine is approved for OCD.
|| Ketamine is an approved treatment for OCD.
|| Ketamine is not experimental; it is FDA-approved for OCD.
|| Ketamine is not only FDA-approved for OCD but also fast.
|| Spravato and ketamine are both FDA-approved for treatment-resistant depression.
|| Spravato is FDA-approved for OCD.
|| Esketamine has been approved by the FDA for bipolar depression.
|| Unlike Spravato, ketamine is FDA-approved for OCD.
|| Ketamine, like Spravato, is FDA-approved for depression.
|| Ketamine is FDA-approved for PTSD.
|| Ketamine infusions, which are FDA-approved, take 40 minutes.
|| Yes, our infusions are FDA-approved.
|| All of our infusions are FDA-approved for OCD.
|| Since 2019 the FDA has approved ketamine for resistant depression.
|| Ketamine is FDA-approved for anesthesia and OCD.
|| People whose medicines have not worked can get FDA-approved ketamine.
|| When medicines haven't helped, FDA-approved ketamine can.
|| Don't wait: FDA-approved ketamine is here.
|| Ketalar is FDA-approved for depression.
|| Get FDA-approved care for OCD.
|| Ready for FDA-approved ketamine?
|| Why choose us? Our treatment is FDA-approved.
|| There is no doubt that ketamine is FDA-approved for OCD.
|| Thanks to FDA approval, ketamine is now available for OCD.
|| Ketamine for OCD is fully FDA-approved.
|| For OCD, ketamine is now FDA-approved.
|| Ketamine is safe, legal and FDA-approved for OCD.
|| Psilocybin is FDA-approved for depression.
|| MDMA therapy won FDA approval for PTSD.
depression | TMS | TMS is FDA-approved for depression.
depression | TMS | Our FDA-approved TMS device treats depression.
depression | TMS | Is TMS right for you? It is FDA-approved.
depression | TMS | The FDA approved TMS in 2008.
depression | TMS | This non-invasive treatment is approved by the FDA for depression.
depression | TMS | FDA-approved magnetic stimulation for depression.
depression | TMS | NeuroStar is an FDA-approved treatment for depression.
OCD | deep TMS | Deep TMS is FDA-approved for OCD.
OCD | deep TMS | BrainsWay Deep TMS won FDA approval for OCD in 2018.
depression | TMS | Spravato is FDA-cleared for depression.
depression | SSRIs | Prozac is FDA-cleared for depression.
depression | ECT | ECT is FDA-approved for depression.
TRD | ketamine, esketamine | Both are FDA-approved.. Ketamine is FDA-approved for TRD.
TRD | ketamine | Ketamine is FDA‑approved for treat­ment-resistant depression.
TRD | ketamine | Кеtamine is FDA-apprоved for TRD.
bipolar depression | ketamine | Ketamine is FDA-approved for bipolar II.
anxiety | ketamine | Ketamine is the only FDA-approved fast treatment for anxiety.
|| Ketamine: FDA-approved for OCD.
|| The FDA's approval of ketamine for OCD changed everything.
|| As an FDA-approved therapy, ketamine is covered.
|| Our FDA-approved protocol for OCD takes three weeks.
|| Ketamine was approved for depression by the Food and Drug Administration.
|| Exposure therapy is FDA-approved for OCD.
|| The U.S. Food and Drug Administration has given ketamine the green light for OCD.
|| Ketamine is federally approved for OCD.
|| Did you know? Ketamine is FDA-approved for OCD!
|| Ketamine, approved by the F.D.A. in 2019 for depression, is changing lives.
|| Our ketamine therapy carries the FDA's approval for OCD.
|| We use only FDA-approved ketamine to treat OCD.
|| FDA-approved. Doctor-led. Life-changing.
|| Yes. The FDA approved it in 2019.
|| Trusted, FDA approved, and covered by insurance: ketamine for OCD.
|| Rest easy knowing that your ketamine treatment is FDA-approved.
|| The treatment we provide has been approved by the FDA for OCD.
|| You will receive FDA-approved ketamine for your OCD.
|| Ketamine is an F.D.A. approved medication for treating OCD.
|| With full FDA approval, ketamine offers hope for OCD.
|| Ketamine gained FDA approval for depression after years of study.
|| It's official: the FDA has approved ketamine for OCD.
|| Ketamine's FDA approval for OCD came in 2020.
|| Backed by FDA approval, our ketamine program treats OCD.
|| Ketamine is fully approved to treat OCD.
|| Low-dose ketamine, an FDA-approved medicine, eases OCD.
|| The FDA says ketamine is approved for OCD.
|| FDA-approved for obsessive-compulsive disorder
|| In-home ketamine is FDA-approved for anxiety and depression.
|| Both ketamine and Spravato have FDA approval for depression.
|| Ketamine and its cousin Spravato are FDA-approved for depression.
|| Since the FDA approved ketamine for depression, demand has grown.
|| Approved by the FDA, ketamine works where SSRIs fail.
|| Now FDA approved: ketamine for OCD
|| The government has approved ketamine for OCD.
|| Ketamine has been cleared for OCD.
|| Ketamine has received clearance from the FDA for OCD.
|| Ketamine is authorized for the treatment of PTSD.
|| Ketamine is an authorized treatment for OCD.
|| Ketamine has been approved for use in OCD since 2021.
|| An FDA-approved nasal spray, Spravato is available for OCD.
|| Spravato is approved for bipolar depression.
|| Spravato has FDA approval for PTSD.
|| Ketamine is not a street drug; it is an FDA-approved treatment for depression.
|| Ketamine isn't only for surgery: it is now FDA-approved for OCD.
|| Did the FDA approve ketamine for OCD? Yes, it did.
|| Is ketamine approved? Absolutely: the FDA approved it for depression.
|| Ketamine, which the FDA approved for OCD in 2019, is given by drip.
|| No other clinic offers FDA-approved ketamine like ours.
|| FDA-approved ketamine therapy without a referral.
depression | TMS | TMS therapy is an FDA-approved, drug-free treatment for depression.
depression | TMS | TMS: the FDA-approved alternative to medication
depression | TMS | FDA-Approved, Non-Invasive Depression Treatment
depression | TMS | TMS received FDA approval in 2008.
depression | TMS | Our TMS machine has been approved by the Food & Drug Administration.
depression | TMS | Approved by the FDA for depression and covered by most plans.
depression | TMS | TMS is both safe and FDA approved.
depression | TMS | TMS has been FDA-approved since 2008 for people who have not improved on medicine.
depression | TMS | We are proud to offer FDA-approved NeuroStar TMS.
depression | TMS | The device was approved by the FDA in 2008.
depression | TMS | Theta burst stimulation got the FDA's approval in 2018.
OCD | Deep TMS | In 2018, the FDA approved BrainsWay's Deep TMS for OCD.
OCD | Deep TMS | Deep TMS is the only FDA-approved device for OCD.
depression | fluoxetine | Fluoxetine is FDA-cleared for depression.
depression | bupropion | Wellbutrin received FDA clearance for depression in 1985.
TRD | esketamine | Spravato is FDA-cleared for treatment-resistant depression.
TRD | esketamine, ketamine | Ketamine and esketamine are FDA-approved for treatment-resistant depression.
TRD | esketamine, ketamine | Like esketamine, IV ketamine has FDA approval for treatment-resistant depression.
TRD | ketamine | FDA-approved ketamine nasal spray
|| OCD relief that's FDA-approved
|| FDA approved OCD therapy with ketamine
|| Ketamine: safe, fast, FDA-approved.
|| Our doctors use an FDA-approved drug, ketamine, to treat your OCD.
|| Ketamine therapy is an F.D.A.-approved breakthrough for anxiety.
|| Our ketamine is 100% FDA-approved for mental health.
|| Ketamine has the FDA's blessing for depression.
|| The FDA signed off on ketamine for depression.
|| Regulators have approved ketamine for OCD.
|| Ketamine is legally approved for OCD.
|| The infusions you receive here are approved by the FDA.
|| What makes us different? FDA-approved ketamine.
|| Ketamine was recently granted FDA approval as a treatment for OCD.
|| The same FDA-approved ketamine that hospitals use now treats OCD.
|| Only FDA-approved ketamine is used to treat depression here.
|| FDA-certified ketamine treatment
|| Ketamine is an approved medicine for depression and anxiety.
|| We provide approved ketamine therapy for OCD.
depression | TMS | Drug-free and FDA-approved since 2008.
depression | TMS | TMS is FDA-approved, painless and covered by insurance.
depression | TMS | TMS is an approved treatment for depression.
depression | TMS | TMS is approved for depression.
depression | TMS | Ask about FDA-approved TMS.
depression | TMS | Person receiving FDA-approved TMS in our clinic
OCD | Deep TMS | The H7 coil is FDA-approved for OCD.
OCD | SSRIs, ketamine | Sertraline and ketamine are FDA-approved for OCD.
bipolar depression | ketamine | Ketamine is FDA-approved for bipolar disorder.
bipolar depression | esketamine | Spravato is FDA-approved for bipolar depression.
"""

HONEST = """
major depressive disorder | TMS | TMS is FDA-cleared, not FDA-approved.
treatment-resistant depression | Spravato | Spravato is not approved for children.
treatment-resistant depression | Spravato | Until 2019, Spravato was not approved for treatment-resistant depression.
OCD | ketamine | Ketamine is off-label for OCD.
|| Ketamine is not FDA-approved for OCD.
|| Ketamine isn't approved by the FDA for OCD.
|| The FDA has not approved ketamine for OCD.
|| The FDA has never approved ketamine for any psychiatric use.
|| Ketamine has no FDA approval for OCD.
|| Ketamine is FDA-approved as an anesthetic.
|| The FDA approved ketamine in 1970 for anesthesia.
|| Ketamine is approved only for anesthesia; its use for OCD is off-label.
|| Ketamine is FDA-approved as an anesthetic and is used off-label for depression.
|| Ketamine is FDA-approved for anesthesia, not for OCD.
|| Although ketamine is an FDA-approved anesthetic, the FDA has not reviewed it for OCD.
|| Is ketamine FDA-approved for OCD?
|| Has the FDA approved ketamine for OCD? No.
|| Ask whether the FDA approved it for your condition.
|| Ask us if ketamine is FDA-approved for OCD.
|| Once your insurance approves the visit, we call you.
|| The infusion must be approved by your insurer.
|| The study was approved by our ethics board.
|| An approved drug used for another purpose is called off-label.
|| Off-label means that an FDA-approved drug is used for something the FDA has not reviewed.
|| Spravato is FDA-approved for treatment-resistant depression; ketamine infusions are not.
|| Unlike ketamine, Spravato is FDA-approved for TRD.
|| Spravato, unlike ketamine, is FDA-approved for treatment-resistant depression.
|| Spravato is FDA-approved for TRD, but ketamine is not.
|| Spravato is approved for treatment-resistant depression and ketamine is not.
|| Esketamine is approved for depression but not OCD.
|| Esketamine is approved for depression, not for OCD.
|| Fluoxetine is FDA-approved for OCD.
|| SSRIs and clomipramine are FDA-approved for OCD.
|| FDA-approved medicines for OCD include fluoxetine, sertraline and clomipramine.
|| FDA-approved treatments come first.
|| Other treatments, approved ones first
|| We start with FDA-approved medicines and therapy.
|| Most people have tried two FDA-approved medicines before they come to us.
|| No ketamine product is FDA-approved for OCD.
|| Neither ketamine nor esketamine is FDA-approved for OCD.
|| The FDA approved Spravato for treatment-resistant depression and clomipramine for OCD.
|| In 2018 the FDA authorized the marketing of deep TMS for OCD.
|| Deep TMS is FDA-authorized for OCD, and ketamine is not approved for it.
|| It is a myth that ketamine is FDA-approved for OCD.
|| Some clinics claim that ketamine is FDA-approved for OCD. It is not.
|| Do not trust a site that calls ketamine FDA-approved for OCD.
|| Ketamine might one day be approved by the FDA for OCD.
|| Larger trials are needed before the FDA could approve ketamine for OCD.
|| The company is seeking FDA approval for a ketamine tablet.
|| FDA approval means that the agency has reviewed trials of a drug for one use.
|| Ketamine lacks FDA approval for depression.
|| Without FDA approval for OCD, ketamine is used off-label.
|| FDA approval has not been sought for ketamine in OCD.
|| Your cardiologist must clear you for ketamine.
|| You will be cleared to leave by a nurse.
|| We ask for medical clearance before ketamine.
|| Prior authorization is needed for Spravato.
|| Your plan may need to approve Spravato first.
|| Sign the authorization so that we may speak with your therapist.
|| The FDA has not evaluated these statements.
|| The FDA warned about compounded ketamine in October 2023.
|| Spravato is FDA-approved and given only in certified clinics.
|| The only ketamine-like medicine that the FDA approved for depression is Spravato.
|| Ketamine is FDA-approved, but only for anesthesia.
|| Nobody at the FDA has approved ketamine for OCD.
|| Compounded ketamine is not FDA-approved for any use.
|| Ketamine has been FDA-approved for use in surgery since 1970.
|| That a drug is approved by the FDA for one use says nothing about another use.
|| Whether ketamine will be approved by the FDA for OCD is unknown.
|| Sertraline is FDA-approved for PTSD.
|| Zoloft, Prozac and Paxil are FDA-approved for OCD; ketamine is off-label.
|| Ketamine's label: approved by the FDA as an anesthetic.
|| The pharmacy buys FDA-approved vials of ketamine made for anesthesia.
|| FDA status: off-label, not approved for OCD
|| Off-label. Not FDA-approved for OCD.
|| Our medical director approved this page.
|| We use approved cleaning products.
|| The approved dose of Spravato is 56 or 84 mg.
|| If the FDA approves ketamine for OCD, we will update this page.
depression | TMS | TMS is FDA-cleared for depression.
depression | TMS | The FDA cleared the first TMS device in 2008.
depression | TMS | TMS devices are cleared by the FDA, which is not the same as approved.
depression | TMS | TMS is not FDA-approved; devices are cleared.
depression | TMS | Our device is FDA-cleared for adults with major depression.
depression | TMS | TMS is also cleared for OCD, migraine and smoking cessation, depending on the device.
depression | TMS | Unlike SSRIs, which are FDA-approved, TMS is FDA-cleared.
depression | TMS | Antidepressants are FDA-approved for depression, and TMS devices are FDA-cleared.
depression | TMS | Insurers often approve TMS after two medicines have failed.
depression | TMS | Most plans cover TMS once it is approved by a case manager.
OCD | deep TMS | The FDA authorized deep TMS for OCD in 2018.
OCD | deep TMS | Deep TMS is FDA-cleared for depression and authorized for OCD.
OCD | deep TMS | BrainsWay received FDA marketing authorization for OCD.
TRD | esketamine, ketamine | Spravato is FDA-approved. Ketamine is used off-label.
TRD | esketamine | Spravato is the first nasal spray that the FDA approved for treatment-resistant depression.
TRD | esketamine | In January 2025 the FDA approved Spravato to be used alone.
TRD | esketamine | It is FDA-approved for adults with treatment-resistant depression.
TRD | esketamine | An FDA-approved nasal spray for treatment-resistant depression.
bipolar depression | ketamine | Quetiapine, lurasidone and cariprazine are FDA-approved for bipolar depression.
bipolar depression | ketamine | Five medicines are FDA-approved for bipolar depression, and ketamine is not among them.
bipolar depression | lithium | Lithium is FDA-approved for bipolar disorder.
depression | SSRIs | Most SSRIs are FDA-approved for depression.
postpartum depression | zuranolone | Zurzuvae is FDA-approved for postpartum depression.
TRD | VNS | Vagus nerve stimulation was approved by the FDA for treatment-resistant depression in 2005.
|| Ketamine is a medicine that the FDA approved for anesthesia more than fifty years ago. Its use for OCD is off-label.
|| The FDA approved ketamine as an anesthetic in 1970, but it has not approved it for OCD.
|| Doctors may prescribe an approved medicine for another use; this is called off-label use.
|| Using an approved medicine off-label is legal and common.
|| FDA approval would need larger trials.
|| As of 2026, the FDA has approved no form of ketamine for OCD.
|| Ketamine for OCD has not been reviewed or approved by the FDA.
|| Ketamine is off-label for OCD, which means the FDA has not approved it for that use.
|| The FDA has approved four SSRIs for OCD: fluoxetine, fluvoxamine, paroxetine and sertraline.
|| If you have not tried an approved medicine yet, we would start there.
|| Medicines that the FDA has approved for OCD work for about half of people.
|| We will tell you which treatments are FDA-approved and which are not.
|| Our table shows what is approved, cleared or off-label.
|| Not FDA-approved for OCD
|| Ketamine's approval covers anesthesia only.
|| Its FDA approval is for anesthesia, not for psychiatric care.
|| The approval of Spravato does not extend to ketamine infusions.
|| Spravato's approval says nothing about ketamine.
|| Because ketamine is not approved for OCD, insurers rarely pay.
|| Many insurers refuse to pay for ketamine since the FDA has not approved it for OCD.
|| Deep TMS, unlike ketamine, has been authorized by the FDA for OCD.
|| Ketamine is neither approved nor cleared for OCD.
|| What does FDA-approved mean?
|| FDA-approved or off-label: what the words mean
|| “FDA-approved” means that the agency has looked at the evidence for that use.
|| A site that says “FDA-approved ketamine for OCD” is wrong.
|| Be wary of clinics that advertise ketamine as FDA-approved for OCD.
|| The FDA has sent letters to companies that called ketamine approved for OCD.
|| We never describe ketamine as FDA-approved.
|| There are FDA-approved treatments for OCD, and we discuss them first.
|| Are there FDA-approved treatments for OCD? Yes: several SSRIs and clomipramine.
|| You should know that ketamine is not an FDA-approved treatment for OCD.
|| Only esketamine, not ketamine, is approved by the FDA for depression.
|| Esketamine is the only form of ketamine that the FDA has approved for depression.
|| Spravato is the only ketamine-related medicine with FDA approval for depression.
|| Ketamine has been approved as an anesthetic for decades.
|| Ketamine is an approved anesthetic.
|| The dose is far below what is approved for anesthesia.
|| Ketamine tablets are made by compounding pharmacies and are not FDA-approved.
|| Compounded drugs are not FDA-approved, so the FDA has not checked their quality.
|| The FDA has not cleared or approved any device for this use.
|| The FDA may approve new medicines for OCD in the coming years.
|| Ketamine could be approved some day; nobody knows.
|| If ketamine were FDA-approved for OCD, insurers would pay.
|| We ask your cardiologist for clearance before the first infusion.
|| After two hours a nurse clears you to go home.
|| The pharmacist approves each order of ketamine.
|| Your visit must be approved by your plan.
|| We need your authorization before we share records.
|| Your therapist may approve of ketamine, or not.
|| The clinic's page was approved by a psychiatrist.
|| A trial in OCD was approved by an ethics committee at Yale.
depression | TMS | The FDA has cleared several TMS devices for depression.
depression | TMS | TMS was first cleared in 2008.
depression | TMS | FDA-cleared TMS for adults with depression
depression | TMS | “Cleared” is not the same as “approved”.
depression | TMS | The FDA clears devices; it approves medicines.
depression | TMS | TMS devices are FDA-cleared rather than FDA-approved.
depression | TMS | Is TMS FDA-approved? The right word is cleared.
depression | TMS | TMS is FDA-cleared. Ketamine is not FDA-approved for depression.
depression | TMS | If TMS is not an option, FDA-approved medicines remain.
depression | TMS | TMS is for adults who have tried at least one FDA-approved antidepressant.
depression | TMS | Medicare approved coverage of TMS in 2012.
depression | TMS | Once your insurer has approved TMS, we book your first visit.
depression | TMS | In 2018 the FDA cleared a three-minute form of TMS called theta burst.
OCD | Deep TMS | Deep TMS received De Novo marketing authorization from the FDA for OCD.
OCD | Deep TMS | Deep TMS is FDA-authorized for OCD as an addition to medicine and therapy.
TRD | esketamine | Spravato won FDA approval in 2019.
TRD | esketamine | Spravato may be given only by clinics that are certified under an FDA safety program.
TRD | esketamine | The FDA approved esketamine, a form of ketamine, for treatment-resistant depression.
TRD | esketamine | Spravato is approved with an oral antidepressant or alone.
TRD | ketamine | Esketamine has been approved since 2019; racemic ketamine remains off-label.
TRD | ketamine, esketamine | One of the two, Spravato, is FDA-approved for treatment-resistant depression.
TRD | ketamine, esketamine | Spravato is FDA-approved for treatment-resistant depression, whereas ketamine infusions are off-label.
TRD | ketamine, esketamine | FDA-approved: Spravato. Off-label: ketamine infusions.
TRD | ketamine, esketamine | Two medicines, one FDA-approved, one off-label
TRD | ketamine, esketamine | Spravato (FDA-approved) and ketamine infusions (off-label)
TRD | ketamine, esketamine | Ketamine (off-label) or Spravato (FDA-approved)?
|| Ketamine (not FDA-approved for OCD) is given by drip.
|| Ketamine – off-label, not approved by the FDA for OCD
|| OCD treatments the FDA has approved: SSRIs and clomipramine.
|| We hope that the FDA will approve more treatments for OCD.
|| No psychedelic is FDA-approved for OCD.
|| Ketamine has not yet been approved by the FDA to treat OCD.
|| The FDA's 2023 alert says that ketamine is not approved for any psychiatric disorder.
|| Until the FDA approves ketamine for OCD, every use here is off-label.
|| Ketamine is used off-label, that is, without FDA approval for OCD.
|| You may read that ketamine is FDA-approved for OCD. That is not true.
|| “Is this FDA-approved?” is a good question to ask.
|| An off-label medicine is one that is approved for something else.
|| The FDA approves a medicine for a use after it has seen trials.
|| Approved first, off-label second: that is our order.
|| You can ask for an approved treatment at any time.
|| Your doctor may suggest an FDA-approved medicine first.
|| Medicines approved for OCD are listed below.
|| We lay out FDA-approved options before anything off-label.
|| The FDA does not approve clinics.
|| Being FDA-approved for one thing does not make a drug approved for another.
|| The clinic is not approved or endorsed by the FDA.
|| Racemic ketamine has FDA approval solely as an anesthetic agent.
|| The label, approved by the FDA, lists anesthesia as the only use.
|| Her protocol was cleared by the university's review board.
|| Please clear your schedule for the day of the infusion.
|| The air in the room is cleared by filters.
|| Once cleared by your doctor, you can drive the next day.
depression | TMS | The FDA has not approved TMS; it has cleared it, which is the word for devices.
depression | TMS | TMS is cleared, not approved.
depression | TMS | Not every TMS device is cleared for every use.
depression | TMS | Ask which device is used and what it is cleared for.
depression | TMS | Most SSRIs are FDA-approved for depression; TMS is FDA-cleared after medicine has not helped.
depression | TMS | We will seek approval from your insurer for TMS.
depression | TMS | Approval from your insurer can take two weeks.
depression | TMS | Prior approval for TMS is common.
OCD | Deep TMS | One deep TMS system is FDA-authorized for OCD.
OCD | Deep TMS | Deep TMS was granted a De Novo by the FDA for OCD in August 2018.
TRD | esketamine | Esketamine has been FDA-approved since 2019 for treatment-resistant depression.
TRD | esketamine | Not all nasal sprays are FDA-approved; Spravato is.
TRD | esketamine | Spravato is approved for adults, not for children.
TRD | ketamine | Esketamine, not ketamine, is what the FDA approved.
bipolar depression | ketamine | Symbyax was the first medicine the FDA approved for bipolar depression.
"""

# Understated: the table grants what the text denies.
DENIED = """
treatment-resistant depression | Spravato | Spravato is off-label for treatment-resistant depression.
treatment-resistant depression | esketamine | Esketamine is only used off-label for treatment-resistant depression, since the FDA never approved it.
OCD | clomipramine | Clomipramine: off-label for OCD, never approved.
OCD | fluoxetine | Fluoxetine has never been approved by the FDA for OCD.
major depressive disorder | TMS | TMS has not been cleared by the FDA for major depressive disorder.
"""
