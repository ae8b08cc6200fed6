"""Sentences on another topic than the page's, and honest ones; a line is words, or tags and words; see sentences.py."""

FALSE = """
|| If you have bipolar disorder, take your mood stabilizer before each session.
|| Ketamine for PTSD: what to expect
|| TMS for smoking cessation takes six weeks.
|| People with bipolar disorder should keep taking lithium between infusions.
|| PTSD can follow combat or an accident.
|| Generalized anxiety disorder (F41.1) means worry on most days.
|| Post-traumatic stress disorder is treated here with ketamine.
|| Sertraline is taken once a day, with or without food.
|| TMS is delivered five days a week for six weeks.
|| During TMS you hear a loud clicking.
|| Spravato is sprayed into each nostril.
|| Major depressive disorder affects one in ten adults.
|| Bipolar II disorder brings long spells of low mood.
|| Treating fibromyalgia with ketamine takes ten days of infusions.
|| Our ketamine program for chronic pain lasts two weeks.
|| Alcohol use disorder is common among veterans.
|| ECT is given under general anesthesia.
|| Living with borderline personality disorder is hard.
|| Migraine often begins before the age of 40.
|| Ketamine eases postpartum depression within days.
|| In panic disorder, fear comes in sudden waves.
|| Schizophrenia usually begins in early adulthood.
|| Lamotrigine is raised slowly to prevent a rash.
depression | TMS | Obsessive-compulsive disorder traps people in loops of checking.
depression | TMS | Ketamine is given through a drip in the arm.
depression | TMS | ADHD makes it hard to sit still.
depression | TMS | Bipolar disorder needs a mood stabilizer for life.
TRD | esketamine | Deep TMS uses a helmet with an H-shaped coil.
bipolar depression | ketamine | Obsessive-compulsive disorder (F42) often starts in childhood.
PTSD | MDMA | Social anxiety makes parties hard.
|| Bipolar disorder: how to stay safe during treatment
|| If you live with bipolar disorder, keep your sleep regular and your mood stabilizer steady.
|| Patients with bipolar I disorder need blood tests before each session.
|| For people with PTSD, flashbacks can return for a day or two.
|| ADHD stimulants are taken in the morning.
|| Our approach to treating PTSD combines ketamine and talk.
|| Depression is more than sadness. It changes sleep, appetite and energy.
|| What depression feels like
|| Manic depression runs in families.
|| Ketamine can ease fibromyalgia pain for weeks.
|| Veterans with post-traumatic stress disorder can join our Tuesday group.
|| Electroconvulsive therapy takes place under general anesthesia, two or three times a week.
|| Zoloft is started at 25 mg and raised after a week.
|| Lithium needs regular blood tests.
|| Before TMS, we measure your motor threshold.
|| Your TMS session lasts 20 minutes.
|| The magnetic coil rests on your head during each TMS session.
|| Psilocybin is given in a calm room with two guides.
|| A course of deep TMS is 29 sessions.
|| How TMS works
|| F31.81, bipolar II disorder, brings hypomania and long depressions.
|| Autism shows itself early in life.
|| Bulimia nervosa is marked by binges and purging.
|| In social anxiety disorder, the fear is of being judged.
|| Women with postpartum depression often feel guilt.
depression | TMS | Ketamine therapy begins with six infusions over two weeks.
depression | TMS | Trichotillomania is hair pulling that a person cannot stop.
depression | TMS | OCD has two parts: obsessions and compulsions.
depression | TMS | Spravato is given twice a week in the first month.
anxiety | ketamine | Obsessive-compulsive disorder often begins before the age of 20.
anxiety | ketamine | Chronic pain changes how the nerves work.
TRD | esketamine | IV ketamine drips in over 40 minutes.
bipolar depression | ketamine | Generalized anxiety disorder means worry on most days.
PTSD | ketamine | OCD rituals take hours each day.
"""

HONEST = """
|| Exposure therapy comes first for OCD.
|| Ketamine is not suitable for people with psychosis or bipolar disorder without a mood stabilizer.
|| Tell us if you have bipolar disorder.
|| If you have ever had schizophrenia, tell us before the first infusion.
|| People with psychosis should not have ketamine.
|| Many people with OCD also have depression.
|| Ketamine is also studied for PTSD and depression.
|| Fluoxetine is FDA-approved for OCD.
|| SSRIs are the first medicines for OCD.
|| Other options are TMS and ECT.
|| A history of bipolar disorder is a reason for caution.
|| Ketamine can set off mania in people with bipolar disorder.
|| We screen for bipolar disorder and substance use disorder.
|| You may feel anxiety during the infusion.
|| Smoking on the day is fine.
|| Insomnia in the first night is common.
|| Spravato is FDA-approved for treatment-resistant depression.
|| Unlike Spravato, ketamine has no safety program.
|| Benzodiazepines may blunt the effect.
|| Keep taking your antidepressant unless we tell you otherwise.
|| OCD and depression often come together.
|| Depression and OCD often come together.
|| Obsessive-compulsive disorder takes hours of each day.
|| Compulsions can take hours.
|| Deep TMS is another option for OCD.
|| Ask us about depression as well.
|| Some people with OCD have a tic disorder such as Tourette syndrome.
|| The FDA has approved ketamine for no psychiatric condition.
|| We do not treat schizophrenia at this clinic.
|| For depression, see our separate page.
|| Anorexia and other eating disorders need a different kind of care.
|| Ketamine infusions last 40 minutes.
|| Racemic ketamine is given through a drip.
depression | TMS | Theta burst takes three minutes.
depression | TMS | Deep TMS reaches further into the brain.
depression | TMS | Treatment-resistant depression means that two medicines have not helped.
depression | TMS | Major depression brings low mood for weeks.
depression | TMS | TMS is not for people with epilepsy or metal in the head.
depression | medication management | Lithium levels are checked often.
depression | SSRIs | Sertraline is taken once a day.
bipolar depression | ketamine | Mania can follow a rise in mood.
bipolar depression | ketamine | Bipolar I disorder includes at least one manic episode.
TRD | esketamine | Spravato is sprayed into each nostril.
|| People with OCD are often treated for depression too.
|| We do not give ketamine to people with psychosis.
|| If you have bipolar disorder, ketamine could set off mania, so we ask about it first.
|| Bipolar disorder, psychosis and pregnancy rule out ketamine here.
|| People with bipolar disorder may become manic.
|| Active psychosis, mania or substance use disorder are reasons to wait.
|| Untreated high blood pressure is a reason to wait.
|| Substance use disorder: ketamine can be misused, so we ask about past use.
|| Ketamine is a controlled substance and can be misused.
|| Most studies of ketamine were done in depression, not OCD.
|| What we know about ketamine comes mostly from depression studies.
|| Esketamine has been studied more than ketamine.
|| SSRIs and exposure therapy come first.
|| TMS, ECT and medicines are alternatives.
|| Ketamine is not an SSRI.
|| You can keep taking an SSRI during treatment.
|| SSRIs can be continued during the series.
|| Bring a list of your medicines, lithium included.
|| Lamotrigine may weaken the effect of ketamine.
|| Anxiety on the day of the first infusion is normal.
|| Nausea is treated with ondansetron.
|| Ondansetron helps with nausea.
|| Your OCD team may include a therapist and a psychiatrist.
|| ERP is the talking treatment for OCD.
|| CBT teaches people to face fears.
|| Exposure and response prevention is hard work.
|| A therapist guides you through exposures.
|| Depression scores were also measured in the trial.
|| The trial left out people with bipolar disorder.
|| Children with autism were not studied.
|| Ketamine has been used as an anesthetic since 1970.
|| Midazolam was the comparison drug.
|| If depression is your main concern, see our page on depression.
|| Family members with OCD are common.
|| Hoarding often comes with OCD.
|| Is it OCD or generalized anxiety disorder? A psychiatrist can tell.
|| Obsessions differ from the worries of generalized anxiety disorder.
|| Tics or Tourette syndrome do not rule out ketamine.
|| Interstitial cystitis, not depression, is the worry with heavy use.
|| Ketamine can affect memory. People with dementia should not have it.
|| Migraine after an infusion is rare.
|| Alcohol should be avoided for 24 hours.
|| Propofol is what most people get for surgery today; ketamine is another anesthetic.
depression | TMS | Seizure is the rarest and most serious risk; people with epilepsy may not be suited.
depression | TMS | Bupropion can raise the chance of a seizure.
depression | TMS | Antidepressants usually go on during TMS.
depression | TMS | ECT works faster but needs anesthesia.
depression | TMS | Ketamine is another option when medicines have not helped.
depression | TMS | Unlike ECT, TMS needs no anesthesia.
depression | TMS | A history of bipolar disorder should be told to the team.
depression | TMS | Mania can follow TMS in people with bipolar disorder.
depression | TMS | Smoking cessation is another use that the FDA has cleared.
TRD | esketamine | Ketamine by vein is a different treatment and is off-label.
TRD | esketamine | Depression that has not improved after two medicines is called treatment-resistant.
TRD | esketamine | Suicidal thoughts need help today: call 988.
depression | TMS | TMS has yet to be proven for bipolar depression.
"""
