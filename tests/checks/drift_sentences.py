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
"""
