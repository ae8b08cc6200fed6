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
"""

HONEST = """
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
"""
