"""More words that mean the same: Spanish as people type it, everyday English for what they live with, and more brands.

Each row says that a page on its first word is what somebody wants who types one of the others. Spanish stands before English:
who types the usual word is led to the first ones most, and these no page here has; so none stands in the way of words that
some have. Words of danger are in no row, since search/danger.py decides on them, nor are whole questions whose words are found
by themselves. Whatever staff have entered by now stays as it is.
"""

from django.db import migrations

# One group a line; the words of a group mean the same. The usual one, to which the others lead, stands first.
HEALTH = """
depression, estoy deprimida, estoy deprimido, me siento triste, estoy triste, me siento deprimida, me siento deprimido, depresivo, depresiva, infeliz, decaído, decaída, desanimado, desanimada, melancolía, sin ganas de nada, no tengo ganas de nada, desesperanza, me siento vacía, me siento vacío, lloro mucho, lloro por todo, no puedo dejar de llorar, no paro de llorar, ganas de llorar, dont want to do anything, dont feel like doing anything, stay in bed all day, lay in bed all day, in bed all day, cant get motivated, crying all the time, always crying, cry for no reason, lost interest in everything, nothing makes me happy, empty inside, dead inside, numb inside, down in the dumps, in a funk, bummed out, miserable, gloomy, feel nothing, numb
persistent depressive disorder, distimia, trastorno distímico
seasonal affective disorder, depresión estacional, trastorno afectivo estacional, depressed in winter, depressed in the winter, dark winters, short days, winter sadness
treatment-resistant depression, nada me funciona, nada me ayuda, nada funciona, no me hace efecto, no me sirve la medicina, los antidepresivos no funcionan, no funcionan los antidepresivos
loss of interest, apatía, desgano, falta de ganas, sin motivación, falta de motivación, nada me interesa, nothing is fun anymore, dont care about anything, dont care anymore, lost interest in everything, no interest in anything, no joy, nothing makes me happy, dont enjoy things anymore, lost interest
anxiety, ancieda, anciedad, tengo ansiedad, nerviosismo, me siento nerviosa, me siento nervioso, estoy nerviosa, estoy nervioso, inquietud, preocupado, preocupada, me preocupo mucho, me preocupo por todo, angustiado, angustiada, tengo miedo, siento miedo, mucho miedo, mind wont stop, cant relax, cant calm down, cant turn my brain off, always worried, worry too much, worried sick, freaking out, feeling of dread, butterflies in my stomach, keyed up, wound up, antsy, jumpy, jittery, jitters, uneasy, tense
generalized anxiety disorder, trastorno de ansiedad generalizada
afraid, tengo miedo, me da miedo, asustado, asustada
panic attack, trastorno de pánico, taquicardia, palpitaciones, corazón acelerado, se me acelera el corazón, no puedo respirar, me falta el aire, falta de aire, opresión en el pecho, heart pounding, pounding heart, heart beating fast, fast heartbeat, chest tightness, tightness in my chest, tight chest, cant catch my breath, short of breath, hyperventilating, impending doom, sense of doom
social anxiety, miedo a la gente, miedo de la gente, miedo a hablar en público, pánico escénico, vergüenza, tímido, tímida, scared of people, fear of people, scared to talk to people, afraid to talk to people, avoid people, hate being around people, fear of being judged, afraid of being judged, fear of public speaking, afraid of public speaking, afraid of crowds, socially awkward, awkward around people, bashful, phone anxiety
agoraphobia, agorafobia, miedo a salir, miedo de salir, no puedo salir de la casa, no puedo salir de casa, afraid to go outside, scared to go outside, scared to leave the house, scared to leave my house, afraid to leave my house, afraid to leave home, afraid to go out, wont leave the house, never leaves the house, wont leave his room, fear of crowds, fear of open spaces, housebound
fear of needles, miedo a las agujas, miedo a las inyecciones, miedo de las agujas, tengo miedo de las agujas, tengo miedo a las agujas, scared of shots, afraid of shots, scared of injections, faint at needles
phobia, fóbico, miedo a volar, miedo a las alturas, miedo a los aviones, claustrofobia, scared of flying, afraid of flying, afraid of heights, scared of heights, fear of spiders, scared of spiders, fear of dogs, fear of dentists, fear of the dentist, fear of vomiting, emetophobia, fear of driving, afraid to drive, fear of elevators, claustrophobia, claustrophobic, fear of small spaces
health anxiety, hipocondría, hipocondríaco, hipocondríaca, miedo a las enfermedades, miedo a enfermarme, think i have cancer, always think im sick, afraid of getting sick, fear of getting sick, fear of illness, googling symptoms, googling my symptoms
stress, agobiado, agobiada, abrumado, abrumada, estresante, mucho estrés, too much on my plate, under pressure, cant handle stress, frazzled, tension
burnout, agotamiento laboral, agotamiento mental, desgaste profesional, estrés laboral, tired of my job, hate my job, stressed at work, overworked, work too much, exhausted from work
post-traumatic stress disorder, trastorno por estrés postraumático, estrés post traumático, traumado, traumada, traumático, traumática, bad memories, traumatic memories, cant stop reliving, reliving the past, easily startled, startle easily, came back from war, back from war, after a car accident, was attacked, got mugged, traumatic event
sexual trauma, abuso sexual, violación, agresión sexual, acoso sexual, sexual assault survivor, molested, was molested, date rape, incest
childhood trauma, abuso infantil, maltrato infantil, trauma infantil, trauma de la infancia, abusive childhood, abusive parents, bad childhood, toxic parents, neglected as a child, abused as a kid, child abuse, abused by my parents
domestic violence, violencia doméstica, violencia familiar, violencia intrafamiliar, maltrato, my husband hits me, my ex hit me, my boyfriend hits me, my partner hits me, he hits me, my husband beats me, abusive relationship, abusive husband, abusive boyfriend, abusive partner, abusive ex, abusive wife, domestic abuse, emotional abuse
obsessive-compulsive disorder, compulsivo, compulsiva, obsesionado, obsesionada, pensamientos intrusivos, lavado de manos, lavarse las manos, me lavo mucho las manos, limpiar demasiado, miedo a los gérmenes, revisar todo, cleaning too much, cant stop cleaning, cleaning all the time, cleaning obsessively, washing hands too much, wash my hands too much, keeps washing his hands, keeps washing her hands, germaphobe, germophobe, afraid of germs, scared of germs, cant stop checking, keep checking the stove, checking locks, checking the door, counting things, needs things even, disturbing thoughts, thoughts i dont want, bad thoughts wont go away, rumination, pure O, scrupulosity, relationship OCD, ROCD, magical thinking
hoarding disorder, acumulador, acumuladora, acumulación compulsiva, acumular cosas, cant throw things away, cant throw anything away, wont throw anything away, house full of junk, too much stuff, pack rat, clutter
hair pulling, tricotilomanía, arrancarse el pelo, arrancarse el cabello, me arranco el pelo, me arranco el cabello, pulling hair, pull my hair, pulls her hair, pulls his hair, pull my hair out, pulls her hair out, pulling eyelashes, pull out eyelashes, trich
skin picking, dermatilomanía, rascarse la piel, pellizcarse la piel, picking skin, pick my skin, picks her skin, picks his skin, picking at my skin, picks at skin, picking my face, picking scabs, cant stop picking
nail biting, comerse las uñas, me como las uñas, morderse las uñas, onicofagia, biting nails, biting my nails, chewing nails
body dysmorphic disorder, dismorfia, dismorfia corporal, trastorno dismórfico corporal, hate my face, hate my nose, feel ugly, obsessed with my looks, obsessed with my appearance, think im ugly
bipolar disorder, vipolar, maníaco, maníaca, cambios de humor, cambios de ánimo, altibajos, cambios de humor repentinos, mood goes up and down, up and down moods, extreme moods, happy then sad
mania, fase maníaca, euforia, eufórico, eufórica, hipomanía, dont need sleep, full of energy and not sleeping, spending too much money, spending all my money, cant stop spending, talking too fast, talking fast, on top of the world, manic phase, reckless spending
cyclothymia, ciclotimia
schizophrenia, esquizofrénica
schizoaffective disorder, trastorno esquizoafectivo, esquizoafectivo
psychosis, oigo voces, escucho voces, ve cosas, veo cosas, ve cosas que no existen, oye cosas, alucina, paranoico, paranoica, brote psicótico, episodio psicótico, psicótica, me persiguen, me están persiguiendo, me vigilan, me están vigilando, habla solo, habla sola, hearing a voice, voice in my head, sees things that arent there, hearing things that arent there, thinks people are following him, thinks people are after him, people are watching me, someone is watching me, someone is following me, being spied on, talks to himself, talks to herself, mind control, false beliefs, believes things that arent true, losing touch with reality, not in reality
first-episode psychosis, primer episodio psicótico, primer brote, primer brote psicótico
borderline personality disorder, trastorno de personalidad límite, personalidad límite, trastorno limítrofe, afraid of being abandoned, fear of being left, push people away, intense emotions, emotions all over the place, emotionally unstable, unstable relationships
personality disorder, trastorno de personalidad, trastorno de la personalidad
narcissistic personality disorder, narcisista, narcisismo
attention deficit hyperactivity disorder, TDA, trastorno por déficit de atención, falta de atención, falta de concentración, no puedo concentrarme, no me puedo concentrar, me distraigo, distraído, distraída, hiperactivo, hiperactiva, no pone atención, desatento, inatento, cant pay attention, wont pay attention, trouble paying attention, cant stay focused, cant stay on task, cant finish anything, never finish anything, easily distracted, cant sit still, scatterbrained, fidgety, fidgeting, losing things, loses everything, always late, daydreaming, zones out in class, lack of focus, poor concentration, hyper, executive dysfunction, executive function, ADHD test
autism, trastorno del espectro autista, espectro autista, sensory overload, sensory issues, high functioning autism, stimming, no eye contact, doesnt make eye contact, social cues, neurodiverse
dissociation, disociación, despersonalización, desrealización, spaced out, nothing feels real, dont feel real, feel like a dream, outside my body, out of my body, watching myself from outside, losing time, disconnected from myself
eating disorder, desorden alimenticio, trastorno de la conducta alimenticia, trastornos de la alimentación, wont eat, refuses to eat, hate my body, body image
anorexia, anoréxica, anoréxico, afraid of getting fat, scared of getting fat, fear of gaining weight, obsessed with weight, obsessed with calories, counting calories, starving herself, starving himself, skipping meals
bulimia, bulímica, bulímico, vomitar después de comer, makes herself throw up, make myself puke, puking after eating, binge and purge
binge eating disorder, atracón, comer compulsivamente, comer en exceso, comer demasiado, no puedo dejar de comer, trastorno por atracón, eat too much, cant stop snacking, stress eating, emotional eating, comfort eating, night eating, food addiction, eating in secret
insomnia, no duermo, no duerme, no puede dormir, no puedo dormirme, no logro dormir, duermo mal, no duermo bien, dormir mal, no concilio el sueño, desvelada, desvelado, trastorno del sueño, problemas de sueño, me despierto en la noche, up all night, stay up all night, wide awake, wide awake at night, tossing and turning, cant get to sleep, cant go to sleep, wake up too early, wake up at 3am, keep waking up, wake up all night, trouble staying asleep, fall asleep, lack of sleep, no sleep, barely sleep, bad sleep, sleep deprived, light sleeper
sleep, duermo, duerme
nightmares, sueños feos, sueños malos, terrores nocturnos, scary dreams, vivid dreams, wake up screaming, screaming in sleep, sleep terrors, dreams about the war
sleep apnea, apnea, apnea del sueño, ronquidos, roncar, husband snores, stop breathing at night, gasping for air at night
restless legs syndrome, piernas inquietas, síndrome de piernas inquietas, legs wont stop moving, jumpy legs, legs jump at night
narcolepsy, narcolepsia
drowsiness, somnolencia, mucho sueño, adormilado, adormilada, me da sueño, cant stay awake, cant keep my eyes open, falling asleep at work, sleepy during the day, daytime sleepiness, makes me sleepy, zonked
fatigue, agotado, agotada, agotamiento, sin energía, falta de energía, siempre cansada, siempre cansado, always tired, tired all the time, tired all day, so tired, no stamina, run down, wiped out, drained, sluggish, lethargic, lethargy
grief, falleció, murió mi mamá, murió mi papá, mi mamá murió, mi papá murió, mi esposo murió, murió mi esposo, murió mi hijo, perdí a mi mamá, perdí a mi papá, perdí a mi hijo, viuda, viudo, muerte de un familiar, lost my brother, lost my sister, lost a friend, lost my best friend, lost my parents, lost my grandma, lost my grandmother, lost my grandpa, lost my dog, lost my cat, lost my pet, pet died, brother died, sister died, friend died, child died, lost a child, lost a loved one, someone died, death in the family, cant get over his death, cant get over her death, parent died, funeral
miscarriage, aborto espontáneo, perdí a mi bebé, perdí al bebé, pérdida del embarazo, lost my baby, lost the baby, lost a baby, stillborn
anger, enojado, enojada, coraje, rabia, furia, mal genio, mal humor, malhumor, agresivo, agresiva, agresividad, me enojo mucho, me enojo por todo, control de la ira, manejo de la ira, snapping at kids, snapping at my kids, snapping at people, yelling at kids, yelling at my kids, screaming at my kids, anger issues, anger management, anger problem, mad all the time, always mad, always angry, angry all the time, short fuse, short temper, lose my temper, road rage, lash out, throwing things, punching walls, tantrums, grumpy, cranky, intermittent explosive disorder
crying, lloro, llora, llorando, llanto, lloro mucho, lloro por todo, no puedo dejar de llorar, no paro de llorar, ganas de llorar, yorar, crying all the time, always crying, cry for no reason, crying spells, weepy, teary
loneliness, me siento sola, me siento solo, sentirse solo, sentirse sola, aislamiento, aislado, aislada, no friends, have no friends, feel alone, all alone, so alone, dont have anyone, homesick
self-esteem, autoestima, baja autoestima, inseguridad, insegura, inseguro, feel worthless, not good enough, low confidence, insecure, imposter syndrome, dont like myself
memory, se me olvida todo, se me olvidan las cosas, olvido las cosas, mala memoria, problemas de memoria, olvidadizo, olvidadiza, cant remember things, cant remember anything, keep forgetting things, keep forgetting, bad memory, short-term memory
brain fog, niebla mental, mente nublada, cant think straight, cant think clearly, fuzzy head, mental fog, foggy, foggy brain
dementia, olvida las cosas, se le olvida todo, mi mamá olvida todo, mi papá olvida todo, mal de alzheimer, forgetful parent, forgetful mother, forgetful father, mom is forgetting things, dad is forgetting things, mom forgets things, dad forgets things, mom keeps forgetting, losing his memory, losing her memory, mom is confused, dad is confused, mom repeats herself, wandering at night, getting lost, sundowning, cognitive decline, mild cognitive impairment, vascular dementia, lewy body, early onset alzheimers, memory test
confusion, confundido, confundida, desorientado, desorientada, disoriented
substance use disorder, drogadicto, drogadicta, adicta, adictos, consumo de drogas, uso de drogas, rehabilitación, centro de rehabilitación, dejar las drogas, drogarse, se droga, on drugs, doing drugs, does drugs, using drugs, pops pills, quit drugs, stop using drugs, stop doing drugs, get off drugs, addicted to drugs, high all the time, gets high, using again, 12 step, twelve step, narcotics anonymous, junkie, druggie, recovery program
opioid use disorder, adicción a las pastillas, adicto a las pastillas, adicta a las pastillas, adicción a los opioides, pastillas para el dolor, hooked on painkillers, addicted to painkillers, hooked on pain pills, addicted to pain pills, kicking heroin, get off heroin, off fentanyl, get off opioids, get off opiates, dope sick, dopesick, dope, percs, perc 30, oxys, suboxone clinic, suboxone doctor
alcohol use disorder, alcolismo, alcohólica, alcohólicos anónimos, tomo mucho, bebo mucho, bebe mucho, tomo demasiado, bebo demasiado, toma demasiado, bebe demasiado, emborracharse, se emborracha, borrachera, dejar el alcohol, dejar la bebida, problemas con el alcohol, bebedor, toma mucho alcohol, husband drinks too much, wife drinks too much, husband drinks, drinking every day, drinks a lot, wine every night, cant stop drinking, blackout drunk, blackouts from drinking, cut down on drinking, cut back on drinking, drink less, stop alcohol, quit alcohol, get off alcohol, problem drinking, problem drinker, day drinking, drinking alone, alcoholics anonymous, AA, DUI, sober curious
alcohol, resaca, cruda, tequila, bebida, bebidas alcohólicas, hungover, hangover, hang over, tipsy, happy hour, glass of wine, couple of beers, champagne, vodka, whiskey
withdrawal, síntomas de abstinencia, suspender el medicamento, suspender la medicina, quitar la medicina, dejar las pastillas, dejar mis pastillas, dejar los antidepresivos, dejar mi medicina, dejar mi medicamento, dejo de tomar, dejé de tomar, coming off meds, coming off my meds, get off meds, get off my meds, get off medication, going off my meds, stop my medication, stop meds, quit my meds, quit meds, lower my dose, reduce my dose, cut down my dose, dont want meds anymore, discontinuation syndrome
detox, desintoxicarse, desintoxicarme
cannabis, mariguana, fumar marihuana, fumar mota, stoned, stoner, pothead, quit weed, stop smoking weed, smokes pot, cannabis use disorder, delta 8, dabs, weed pen
methamphetamine, metanfetamina, cristal
smoking, fumador, fumadora, cigarro, dejar el cigarro, vapear, nicotina, stop smoking, smoker, smoke cigarettes, chewing tobacco, dip tobacco, juul, quit vaping, stop vaping
gambling, ludopatía, ludópata, apuestas, apostar, adicción al juego, juego compulsivo, gambler, casino, slot machines, sports betting, poker, gambling problem, online gambling
postpartum depression, depresión post parto, deprimida después del bebé, deprimida después del parto, acabo de tener un bebé, acabo de dar a luz, new mom sad, sad new mom, new mom depressed, depressed new mom, new mom crying, sad after baby, sad after having a baby, sad after giving birth, depressed after having a baby, crying after baby, not bonding with my baby, cant bond with my baby, dont love my baby, dont feel connected to my baby, regret having a baby, hate being a mom, mom rage
postpartum, post parto, recién nacido, tuve un bebé, just had a baby, had a baby, gave birth, after childbirth, newborn at home, fourth trimester
pregnancy, encinta, embarasada, quedar embarazada, quiero quedar embarazada, durante el embarazo, might be pregnant, first trimester, third trimester, planning a pregnancy, planning to get pregnant, baby on the way, TTC
breastfeeding, lactando, amamanto, amamantando, doy pecho, doy el pecho, dar el pecho, dando pecho, dar de mamar
premenstrual dysphoric disorder, trastorno disfórico premenstrual, antes de la regla, antes de mi regla, premenstrual, angry before my period, depressed before my period, moody before my period, crazy before my period, week before my period, before period, that time of the month, time of the month
menopause, menopáusica, bochornos, sofocos, perimenopausia, going through the change
birth control, anticonceptivo, pastillas anticonceptivas, píldora anticonceptiva
infertility, infertilidad, fertility, IVF, cant get pregnant
older adults, anciana, viejitos, vejez, over 75, over 80, 70 year old, 75 year old, 80 year old, elderly mother, elderly father, elderly parent
teenagers, adolescencia, hijo adolescente, hija adolescente, my teen, my teenager, moody teen, moody teenager, angry teenager, middle school, middle schooler, 13 year old, preteen, tween, adolescent psychiatrist
children, infantil, infancia, menor de edad, 5 year old, 6 year old, 7 year old, 8 year old, 9 year old, 10 year old, 11 year old, 12 year old, elementary school, grade school, preschooler, toddler
child psychiatrist, psiquiatra infantil, psiquiatra para niños, psiquiatra de niños, psiquiatra para adolescentes, kids psychiatrist, pediatric psychiatrist, psychiatrist for kids, psychiatrist for children, psychiatrist for my son, psychiatrist for my daughter
school refusal, no quiere ir a la escuela, teen wont go to school, wont go to school, refuses to go to school, skipping school, truancy, scared to go to school
bullying, acoso escolar, being bullied, cyberbullying
LGBTQ, homosexual, homosexuales, lesbiana, transgénero, transexual
veterans, veterana, soldado, ejército
students, student health, freshman, dorm, international student, estudiante, universidad, universitario, universitaria
chronic pain, dolor constante, dolor persistente
back pain, dolor de espalda, bad back, back hurts, my back hurts
headache, me duele la cabeza
traumatic brain injury, traumatismo craneal, golpe en la cabeza, lesión cerebral, conmoción cerebral
tinnitus, zumbido, zumbido en los oídos
tic disorder, tics nerviosos, síndrome de tourette
tardive dyskinesia, discinesia tardía, disquinesia tardía, movimientos involuntarios, cant stop moving my mouth, mouth movements, tongue movements, moving her mouth, face twitching
akathisia, acatisia, cant stop moving, cant stop pacing, crawling out of my skin
nausea, ganas de vomitar, vomitar, malestar estomacal, dolor de estómago, estómago, want to throw up, feel like throwing up, stomach ache, tummy ache, stomach hurts
dizziness, mareado, mareada, woozy, head spins, room spinning, feel faint, fainting, pass out
tremor, temblor, temblar, me tiemblan las manos, shaky hands, my hands shake, trembling, hand tremor
dry mouth, boca seca, resequedad, cotton mouth
constipation, estreñimiento, estreñido, estreñida, cant poop, cant go to the bathroom
diarrhea, diarrea, the runs, loose stools
sweating, sudor, sudo mucho, sudoración, sweaty, sweating at night, sweating too much
rash, ronchas, comezón, picazón, urticaria, itchy, itching, itchy skin
hair loss, caída del cabello, caída de pelo, se me cae el pelo, se me cae el cabello
weight gain, subí de peso, subo de peso, sube de peso, engorda, me engorda, engordé, ganar peso, aumentar de peso, gained 20 pounds, gaining pounds, gained so much weight, weight from meds
weight loss, bajar de peso, bajé de peso, perder peso, pérdida de peso, adelgazar, lost weight, losing too much weight
sexual side effects, disfunción eréctil, impotencia, problemas sexuales, deseo sexual, falta de deseo sexual, falta de deseo, no interest in sex, not in the mood for sex, cant orgasm, cant climax, cant finish in bed, cant get hard, cant get it up, cant stay hard, lost my sex drive, lost sex drive, delayed ejaculation, premature ejaculation, vaginal dryness, PSSD
sex, sexo, relaciones sexuales
appetite, apetito, hambre, falta de apetito, pérdida de apetito, no appetite, loss of appetite, not hungry, never hungry, always hungry, hungry all the time, hungry
blurred vision, visión borrosa, vista borrosa, blurry vision, blurry, cant see clearly
swelling, hinchazón, swollen
thyroid, tiroides, hipotiroidismo
diabetes, diabético, diabética, azúcar en la sangre
cholesterol, colesterol
symptoms, síntomas, señales, cómo sé si tengo
emotional blunting, emotionally numb, feel like a zombie, like a zombie, zombie, cant feel anything, no emotions, feel flat
racing thoughts, mind racing, my mind is racing, thoughts wont stop, mind wont shut off, cant shut my brain off
body-focused repetitive behavior, BFRB
dissociative identity disorder, multiple personalities, multiple personality disorder, split personality
job loss, desempleo, desempleado, desempleada, perdí mi trabajo, perdí el trabajo, me quedé sin trabajo, me quedé sin empleo, me despidieron, lost my job, lost his job, laid off, got fired, fired from my job, unemployed
adjustment disorder, job loss, lost my job, broke up, heartbroken, going through a divorce, empty nest, retirement, moved to a new city
breakup, ruptura, ruptura amorosa, broke up, breaking up, heartbroken, heartbreak, got dumped, my boyfriend left me, my girlfriend left me
divorce, divorciado, divorciada, divorciarme, getting divorced, getting a divorce, going through a divorce, my husband left me, my wife left me, separated from my husband, separated from my wife
sleepwalking, sleep walking, walks in his sleep, walking in my sleep
circadian rhythm, night shift, shift work, night owl, body clock, jet lag, delayed sleep phase
oversleeping, sleep too much, sleep all day, hypersomnia, cant wake up in the morning
ARFID, picky eater, extremely picky eater, wont try new foods, only eats a few foods, afraid of choking
caregiver, cuidador, cuidadora, caregiver stress, caregiver burnout, taking care of my mom, taking care of my dad, taking care of my parents, caring for my mother, caring for a parent
urinary retention, cant pee, trouble peeing
teeth grinding, grinding teeth, grinding my teeth, clenching jaw, jaw clenching, bruxism
extrapyramidal symptoms, EPS, stiffness, stiff muscles, muscle stiffness, dystonia, parkinsonism
QT prolongation, QTc, long QT
alcohol withdrawal, shakes from drinking, shaking from not drinking, alcohol detox, detox from alcohol
sex addiction, porn addiction, pornography, porn, addicted to porn, adicción a la pornografía
video game addiction, video games, gaming addiction, addicted to video games, screen time, phone addiction, internet addiction, addicted to my phone
postpartum anxiety, new mom anxiety, new mom anxious, anxious about my baby, anxiety after baby, anxiety after having a baby
nursing home, assisted living, care home
couples therapy, terapia matrimonial, consejería matrimonial, problemas de pareja, problemas matrimoniales, marriage counselor, marriage therapist, couples counselor, relationship counseling, marriage problems, fighting with my husband, fighting with my wife, saving my marriage
trauma, violencia doméstica, domestic violence, domestic abuse, abusive relationship, emotional abuse
mood swings, cambios de humor, cambios de ánimo, moody, mood changes
"""
PEOPLE = """
mother, madre, mamá, mami
father, padre, papá
parents, padres, papás
husband, esposo, marido
wife, esposa
partner, pareja, novio, novia
son, hijo
daughter, hija
brother, hermano
sister, hermana
friend, amigo, amiga
women, mujer
men, hombre
helping someone, cómo ayudar, cómo puedo ayudar, ayudar a un familiar, ayudar a mi esposo, ayudar a mi hijo, ayudar a mi hija, ayudar a mi mamá
"""
PRACTICAL = """
psychotherapy, hacer terapia, hacen terapia, terapia psicológica, terapia individual, terapista, psicoterapeuta, consejera, individual therapy, one on one therapy, talk to someone about my problems
psychiatric evaluation, evaluación psiquiátrica, evaluación psicológica, valoración psiquiátrica, psych eval, psych evaluation, mental health evaluation, psychological evaluation
evaluation, evaluación
diagnosis, diagnóstico, diagnosticar, diagnosticaron, diagnosticado, diagnosticada
follow-up visit, seguimiento, cita de seguimiento, próxima cita, follow up, follow up appointment, return visit, check-in visit
hospital, hospital psiquiátrico, hospitalizado, hospitalizada, internar, internarme, internarlo, clínica psiquiátrica, manicomio
genetic testing, prueba genética, examen genético
blood test, prueba de sangre, sacar sangre, laboratorios
drug test, prueba de orina, examen de orina, antidoping
MRI, resonancia, resonancia magnética, tomografía, escaneo cerebral
EKG, electrocardiograma
test, prueba, examen
missed dose, olvidé tomar, olvidé mi pastilla, olvidé una dosis, se me olvidó tomar, se me olvidó la pastilla, se me olvidó mi medicina, forgot to take my meds, forgot my meds, forgot my medicine, forgot a dose, skipped my meds, double dose, took it twice
cure, cura, curar, se cura, tiene cura
remission, remisión
psychiatrist, psiquiatras, siquiatra, psiquiátrico, psiquiátrica
psychiatry, psiquiatría, siquiatría
doctor, médica
appointment, sita, hacer cita, aser cita, aser una sita, hacer una sita, sacar cita, sacar una cita, agendar, agendar cita, agendar una cita, programar una cita, pedir cita, pedir una cita, quiero una cita, necesito una cita, tienen citas, reservar, sin cita, book online, same-day appointment, walk in, without an appointment, see someone today, be seen today, get in today
cancel, cancelación, cancelar una cita, cancelar la cita, cambiar mi cita, cambiar la cita, cambiar de cita, mover mi cita, reprogramar, reagendar, faltar a la cita, falté a mi cita, perdí mi cita, llegar tarde, llego tarde, llegué tarde, charge me for no show, charged for no show, charged for missing, charge for missed appointment, charge me for late, forgot my appointment, miss my visit, move my appointment, switch my appointment, 24 hours notice, cant make my appointment, show up late, im late, late to my appointment
wait time, tiempo de espera, cuánto hay que esperar, cuándo hay citas, how soon can i, soonest appointment, earliest appointment, how long to get in, booked out
new patients, pacientes nuevos, aceptan pacientes nuevos, aceptan nuevos pacientes
first visit, primera consulta, primera vez, primera sesión, new patient appointment, initial evaluation, initial consultation
hours, a qué hora abren, a qué hora cierran, abren, cierran, abierto, cerrado, horas de oficina, horario de atención, sábado, domingo, fin de semana, fines de semana, orario, sunday, lunch hour, business hours, holidays, holiday hours
price, cuánto cuestan, cuánto sale, cuánto cobra, cuánto hay que pagar, cuánto me cuesta, precio de la consulta, costo de la consulta, caro, barato, económico, bajo costo, gratis, gratuito, no tengo dinero, no tengo seguro, no puedo pagar, descuento, low cost, low income, discount, income based, financial aid, charity care, cant afford, cannot afford, too expensive, self pay rate, lost my insurance
payment plan, plan de pago, pagar a plazos, mensualidades, monthly payments, pay in installments, pay over time, pay monthly, CareCredit
bill, factura, facturación, recibo, billing error, wrong charge, billing question, why was i charged, invoice, receipt
credit card, tarjeta de crédito, formas de pago, métodos de pago, pagar en efectivo, debit card, pay with card, cash or card, pay cash, pay online, pay my bill, payment methods
insurance, seguransa, tengo seguro, mi seguro, aceptan seguro, aceptan mi seguro, toman mi seguro, qué seguro aceptan, qué seguros, el seguro cubre, cubre el seguro, lo cubre el seguro, cobertura, plan de salud, aceptan medicaid, aceptan medicare, aceptan medi-cal, submit a claim, Kaiser, Magellan, Beacon, Carelon, marketplace plan, obamacare
deductible, deducible
prior authorization, autorización previa, preautorización, prior auth, preauth, pre-auth, step therapy, fail first
safe, es seguro, es segura, son seguros, son seguras, seguridad
risks, es peligroso, es peligrosa
location, dónde queda, dónde quedan, dónde se encuentran, dónde está la clínica, domicilio, cerca de mí, cerca, nearby, close to me, closest, closest office, close by, what city, other locations, zip code
directions, cómo llego, autobús, transporte público, mapa, public transportation, public transit, subway
parking, parqueo, parqueadero, dónde estacionar, dónde estacionarse, estacionarme, estacionarse, parkinglot, valet
driving, manejo, puedo manejar, puedo conducir, manejar después, need a ride, someone to drive me, someone to drive me home, who can drive me, pick me up, uber home, go home alone, operate machinery
bring someone, llevar a alguien, llevar a mi esposo, llevar a mi mamá, acompañarme, me pueden acompañar
telehealth, por internet, por zoom, videoconferencia, teleconsulta, consulta virtual, consulta en línea, consulta por video, cita en línea, terapia en línea, por teléfono, a distancia, desde mi casa, appointment by phone, appointment over the phone, over the phone, see doctor online, online doctor, online psychiatrist, online therapy, visit from home, out of state, live in another state, different state
at home, desde casa
records, historia clínica, historial, registros médicos, expedientes, copia de mi expediente, récord médico, my file, release of information
form, llenar formularios, papeles, papeleo, planilla, disability forms, disability paperwork, forms signed
what to bring, qué debo llevar, qué necesito llevar, qué tengo que llevar, qué documentos, documentos, photo ID
prepare, cómo prepararme, cómo me preparo, prepararse, preparación
complaint, quejarme, presentar una queja, poner una queja, reclamar, mala experiencia, mal servicio, me trataron mal, rude, rude staff, rude doctor, rude receptionist, was rude, bad service, poor service, treated badly, treated me badly, report a doctor, file a complaint, file a grievance, malpractice, unprofessional, not happy with
refund, devolución, devolver mi dinero, money back, get my money back, overcharged, charged twice, double charged
after hours, fuera de horario, después de horas
Spanish, en español, hispano, hispana, latino, latina, doctor que hable español, doctor que habla español, doctora que hable español, doctor en español, psiquiatra que hable español, psiquiatra en español, psicólogo en español, terapeuta en español, terapia en español, alguien que hable español, atienden en español, no hablo inglés, speak spanish, spanish speaking, spanish speaker, spanish speaking doctor, spanish speaking psychiatrist, spanish speaking therapist, doctor who speaks spanish, therapist who speaks spanish, bilingual, bilingual therapist, hispanic
interpreter, traducción, no hablo inglés, dont speak english, doesnt speak english, other languages, language line, mandarin, vietnamese, arabic, tagalog, korean
under 18, menor de edad
age, desde qué edad, a partir de qué edad, qué edad, atienden niños, atienden a niños, ven niños, atienden adolescentes, do you see kids, do you see children, youngest age, how young
letter, nota médica, nota del doctor, nota del médico, carta del doctor, carta médica, carta para el trabajo, carta para la escuela, justificante, justificante médico, certificado médico, constancia, constancia médica, doctors excuse, excuse note, excuse from work, school note, note for school, sick note, proof of diagnosis, return to work letter
time off work, licencia médica, permiso médico, faltar al trabajo, baja laboral
disability, discapacidad, incapacidad, SSDI, SSI, long-term disability, workers comp
school, colegio
emotional support animal, animal de apoyo emocional, perro de apoyo, perro de apoyo emocional, animal de servicio, emotional support dog, emotional support cat, service animal, psychiatric service dog, comfort animal
court, juez, tribunal, abogado, abogada, court ordered, probation officer, parole, subpoena, testify, attorney, custody evaluation, expert witness
immigration, inmigración, migración, inmigrante, indocumentado, indocumentada, sin papeles, estatus migratorio, immigration status, undocumented, green card, citizenship
employer, patrona, mi jefe, empresa
prescription, recetar, recetan, me recetan, pueden recetar, reseta
refill, necesito mi receta, necesito receta, se acabó mi medicina, se me acabaron las pastillas, se me acabó el medicamento, surtir mi receta, renovar mi receta, need more meds, need more pills, running low, running low on meds, out of my meds, out of medicine, 90 day supply, vacation supply, lost my meds, stolen meds, my meds were stolen
pharmacy, prescription transfer, transfer my prescription, transfer prescription, move my prescription, change pharmacy, change my pharmacy, switch pharmacy, different pharmacy, new pharmacy, send to pharmacy, send my prescription, CVS, Walgreens, Rite Aid
second opinion, segunda opinión, different diagnosis, misdiagnosed, misdiagnosis, wrong diagnosis
referral, remisión médica, me refirieron, referir, necesito una referencia, refer a patient, refer someone, self-referral, doctor referred me, send a patient, referring provider
contact, número de teléfono, llamarles, llamada, comunicarme, correo electrónico, talk to a person, customer service, front desk, receptionist, reach someone, get in touch, text you, send a message, message my doctor, call me back, nobody answers, voicemail
patient portal, portal del paciente, portal de pacientes, contraseña, iniciar sesión, MyChart, my account, password, forgot my password, forgot password, reset my password, reset password
wheelchair, silla de ruedas, elevador, ascensor, rampa, elevator, stairs, handicap, handicap accessible, cant climb stairs, mobility
childcare, cuidado de niños, llevar niños, llevar a mis niños, llevar a mis hijos, traer a mis hijos, child care, daycare, day care, babysitter
eat before, comer antes de, desayunar, puedo comer antes, en ayuno, drink water before, drink coffee before, when to stop eating, fasting required
reviews, opiniones, reseñas, testimonios, testimonials, ratings, google reviews, patient stories, success stories
clinical trial, ensayo clínico, estudio clínico, participar en un estudio, paid study, join a study, volunteer for a study, be in a study, participate in a study
clinicians, doctores, sus doctores, médicos, equipo médico, our doctors, meet the team, your doctors, female doctor, woman doctor, lady doctor, male doctor, female psychiatrist, woman psychiatrist, male psychiatrist, female therapist, woman therapist, male therapist, choose my doctor, pick my doctor, switch doctors, switch therapists, change doctors, change my doctor, change my therapist, different doctor, different therapist, request a doctor
services, servicios, qué servicios ofrecen, qué ofrecen, qué tratan, qué atienden, what do you treat, what you treat, what do you offer
how long, cuánto tiempo, cuánto tiempo dura, cuánto tiempo tarda, cuánto demora, cuánto se tarda, cuánto tiempo toma
start working, hace efecto, hacer efecto, cuánto tarda en hacer efecto, cuándo hace efecto, empieza a funcionar, empieza a hacer efecto, when will i feel better, when do i feel better, start feeling better, notice a difference
how often, cada cuánto, con qué frecuencia, cuántas veces, how frequently, times a week, times per week
sessions, cuántos tratamientos, cuántas citas
work, cómo funciona, cómo funcionan, cómo trabaja, cómo actúa
treat, para qué sirve, para qué sirven, para qué se usa
feel like, qué se siente, cómo se siente
what to expect, qué esperar, qué puedo esperar
comparison, cuál es mejor, qué es mejor, mejor que
candidate, quién puede recibir, soy candidato, soy candidata, califico
pain, doler, va a doler, adolorido, adolorida
cause, causa, por qué me siento así
privacy, quién se entera, mis padres se enteran, se van a enterar, secreto, on my record, permanent record, background check, security clearance
emergency room, sala de emergencias, sala de urgencias
good faith estimate, cost estimate, estimate of cost, no surprises act, surprise bill
out of network, superbill
medication shortage, shortage, drug shortage, out of stock, pharmacy is out, adderall shortage, backordered, cant find my medication
controlled substance, schedule II, DEA, controlled medication
accommodations, reasonable accommodation, ADA accommodations, work accommodations, school accommodations, extra time on tests
primary care, PCP, family doctor, primary doctor, regular doctor, médico de cabecera
consent, parents permission, without parents
immunizations, vaccine, flu shot
side effects, make me feel weird, bad reaction, feel weird on
work with us, now hiring, apply for a job, career opportunities
HSA, health savings account
FSA, flexible spending account
superbill, super bill, itemized receipt
"""
MEDICINES = """
antidepressant, antidepresiva, antidepresibos, medicina para la depresión, pastillas para la depresión, medicamento para la depresión
anxiety medicine, medicina para la ansiedad, pastillas para la ansiedad, medicamento para la ansiedad, medicina para los nervios, pastillas para los nervios, ansiolítico
sleeping pills, medicina para dormir, medicamento para dormir, algo para dormir, pastillas para el sueño, somnífero
stimulant, medicina para el TDAH
medicine, medicación, medicamentos psiquiátricos, pastiyas, píldora
supplements, suplementos, vitaminas, remedios naturales, remedio natural, remedios caseros, hierbas
nortriptyline, nortriptilina
imipramine, imipramina
vortioxetine, vortioxetina
vilazodone, vilazodona
desvenlafaxine, desvenlafaxina
topiramate, topiramato
oxcarbazepine, oxcarbazepina
ziprasidone, ziprasidona
paliperidone, paliperidona
lurasidone, lurasidona
eszopiclone, eszopiclona
hydroxyzine, hidroxicina, hidroxizina
buspirone, buspirona
prazosin, prazosina
clonidine, clonidina
guanfacine, guanfacina
atomoxetine, atomoxetina
lisdexamfetamine, lisdexanfetamina
modafinil, modafinilo
pregabalin, pregabalina
acamprosate, acamprosato
varenicline, vareniclina
donepezil, donepezilo
memantine, memantina
dextromethorphan, dextrometorfano
acetaminophen, acetaminofén, paracetamol
caffeine, cafeína, café
bupropion, Aplenzin, Forfivo
naltrexone and bupropion, Contrave
dextromethorphan and bupropion, AXS-05
duloxetine, Drizalma, Irenka
paroxetine, Pexeva, Brisdelle
amoxapine, Asendin
maprotiline, Ludiomil
perphenazine and amitriptyline, Triavil
clomipramine, tricyclic
imipramine, tricyclic
desipramine, tricyclic
zuranolone, postpartum depression
lamotrigine, Subvenite
valproate, Depakene
carbamazepine, Equetro, Carbatrol
oxcarbazepine, Oxtellar
topiramate, Trokendi, Qudexy
levetiracetam, Keppra
phenytoin, Dilantin
zonisamide, Zonegran
primidone, Mysoline
aripiprazole, Opipza, Abilify Mycite
asenapine, Secuado
paliperidone, Erzofri
risperidone, Risvan
haloperidol, haloperidol decanoate, Haldol decanoate
pimozide, Orap
trifluoperazine, Stelazine
thioridazine, Mellaril
molindone, Moban
chlorpromazine, antipsychotic
fluphenazine, antipsychotic
perphenazine, antipsychotic
loxapine, antipsychotic
thiothixene, antipsychotic
pimozide, antipsychotic
trifluoperazine, antipsychotic
thioridazine, antipsychotic
pimavanserin, antipsychotic
long-acting injection, Invega Sustenna, Invega Trinza, Invega Hafyera, Abilify Maintena, Aristada, Asimtufii, Uzedy, Perseris, Rykindo, Risperdal Consta, Zyprexa Relprevv, Haldol decanoate, haloperidol decanoate, fluphenazine decanoate, Erzofri
alprazolam, Tafil, Niravam, xannies
clonazepam, Rivotril
clorazepate, Tranxene
clobazam, Onfi, Sympazan
estazolam, ProSom
flurazepam, Dalmane
quazepam, Doral
meprobamate, Miltown
oxazepam, benzodiazepine
clorazepate, benzodiazepine
clobazam, benzodiazepine
estazolam, benzodiazepine, sleeping pills
flurazepam, benzodiazepine, sleeping pills
quazepam, benzodiazepine, sleeping pills
flumazenil, Romazicon
buspirone, anxiety medicine
hydroxyzine, anxiety medicine
zolpidem, Edluar, Intermezzo
tasimelteon, Hetlioz
doxylamine, NyQuil, sleeping pills
cyproheptadine, Periactin
methylphenidate, Aptensio, Cotempla, Relexxii, Methylin, Adhansia, Quillichew
dextroamphetamine, ProCentra, Xelstrym
amphetamine, Dyanavel
serdexmethylphenidate, stimulant
nonstimulant, non-stimulant, ADHD medicine without stimulants, not a stimulant
atomoxetine, nonstimulant
viloxazine, nonstimulant
guanfacine, nonstimulant
clonidine, nonstimulant
clonidine, Onyda
pitolisant, Wakix, narcolepsy
sodium oxybate, Xyrem, Xywav, Lumryz, narcolepsy
gabapentin, Gralise, Horizant
benztropine, benzatropine
trihexyphenidyl, Artane
amantadine, Symmetrel, Gocovri, Osmolex
tetrabenazine, Xenazine
valbenazine, tardive dyskinesia
deutetrabenazine, tardive dyskinesia
VMAT2 inhibitor, valbenazine, deutetrabenazine, tetrabenazine
beta blocker, Tenormin, Lopressor, Toprol, atenolol, metoprolol
propranolol, Hemangeol, InnoPran
atenolol, Tenormin
metoprolol, Lopressor, Toprol
naltrexone, low-dose naltrexone, LDN
acamprosate, alcohol use disorder
disulfiram, alcohol use disorder
buprenorphine, Belbuca, Buprenex, Bunavail
methadone, Methadose
nalmefene, Opvee, Zurnai
naloxone, Evzio, Rextovy
nicotine replacement, nicotine patch, nicotine gum, nicotine lozenge, Nicorette, NicoDerm
varenicline, smoking
nicotine replacement, smoking
opioid, Ultram, Dilaudid, Roxicodone, Opana, Nucynta, MS Contin, Norco, tramadol, hydromorphone, tapentadol, oxymorphone, codeine, morphine
tramadol, Ultram
rivastigmine, Exelon, dementia
galantamine, Razadyne, dementia
memantine and donepezil, Namzaric, dementia
lecanemab, Leqembi, dementia
donanemab, Kisunla, dementia
estradiol, Premarin, estrogen
hormone therapy, HRT, hormone replacement, hormone replacement therapy, terapia hormonal
fezolinetant, Veozah
sildenafil, Viagra
tadalafil, Cialis
flibanserin, Addyi
bremelanotide, Vyleesi
GLP-1, semaglutide, tirzepatide, liraglutide, weight loss shot
semaglutide, Rybelsus
tirzepatide, Zepbound, Mounjaro
liraglutide, Saxenda, Victoza
phentermine, Adipex
glycopyrrolate, Robinul
promethazine, Phenergan
metoclopramide, Reglan
meclizine, Antivert
loperamide, Imodium
famotidine, Pepcid
omeprazole, Prilosec
polyethylene glycol, MiraLAX
pseudoephedrine, Sudafed
dextromethorphan, DXM, Robitussin, Delsym
diphenhydramine, Tylenol PM, Advil PM
cetirizine, Zyrtec
loratadine, Claritin
naproxen, Aleve, NSAID
celecoxib, Celebrex, NSAID
meloxicam, Mobic, NSAID
warfarin, Coumadin
lisinopril, Zestril, Prinivil
losartan, Cozaar
linezolid, Zyvox
sumatriptan, Imitrex, triptan
rizatriptan, Maxalt, triptan
prednisone, Deltasone
isotretinoin, Accutane
cyclobenzaprine, Flexeril, muscle relaxer
tizanidine, Zanaflex, muscle relaxer
baclofen, Lioresal, muscle relaxer
suzetrigine, Journavx
ketorolac, Toradol
methohexital, Brevital
succinylcholine, Anectine
etomidate, Amidate
labetalol, Trandate
dexmedetomidine, Precedex
bupivacaine, Marcaine
ropivacaine, Naropin
riluzole, Rilutek
N-acetylcysteine, NAC
methylfolate, L-methylfolate, Deplin
supplements, valerian, valerian root, ashwagandha, kava, 5-HTP, magnesium, fish oil, omega 3, turmeric
kratom, 7-OH, 7OH
psilocybin, microdosing mushrooms, golden teachers
REMS, REMS program, risk evaluation and mitigation strategy
generic, cheaper version, store brand
"""
TREATMENTS = """
light therapy, terapia de luz, lámpara de luz, luz brillante, Luminette, Re-Timer, Carex lamp
exercise, ejercicio
mindfulness, meditación, atención plena
hypnosis, hipnosis, hypnotherapy, hypnotist, hypnotize
acupuncture, acupuntura
vagus nerve stimulation, LivaNova, VNS Therapy
cranial electrotherapy stimulation, CES, Alpha-Stim, Fisher Wallace
transcranial direct current stimulation, tDCS, Flow Neuroscience
trigeminal nerve stimulation, eTNS, Monarch eTNS
electroconvulsive therapy, Thymatron, MECTA
digital therapeutics, EndeavorRx, Rejoyn, Freespira, Somryst, SleepioRx, NightWare, prescription app
sleep apnea, BiPAP
ketamine-assisted psychotherapy, KAP, ketamine assisted therapy, ketamine therapy with therapist
at-home ketamine, Joyous, Mindbloom, Nue Life
ketamine, K therapy, ket
interpersonal therapy, IPT, interpersonal psychotherapy
psychodynamic therapy, psychoanalysis, psychodynamic, psychoanalyst, psicoanálisis
motivational interviewing, motivational therapy
internal family systems, IFS, parts work
somatic therapy, somatic experiencing, bodywork
accelerated resolution therapy, rapid resolution therapy
schema therapy, schema-focused therapy
behavioral activation, activity scheduling
habit reversal training, habit reversal, CBIT, comprehensive behavioral intervention for tics
applied behavior analysis, ABA, ABA therapy
parent training, parent management training, PCIT, parenting classes, parent-child interaction therapy
imagery rehearsal therapy, imagery rehearsal, nightmare therapy
play therapy, art therapy, music therapy
yoga, tai chi, breathwork, breathing exercises
neuropsychological testing, neuropsych testing, neuropsych eval, neuropsychologist
peer support, peer specialist, recovery coach
social worker, LCSW, LMSW, trabajador social, trabajadora social
transcranial magnetic stimulation, EXOMIND, zap my brain, brain zapping machine, helmet treatment
"""


def as_stored(line):
    return "\n".join(line.split(", "))


def groups():
    """The words of each group as they are stored."""
    texts = HEALTH, PEOPLE, PRACTICAL, MEDICINES, TREATMENTS
    return [as_stored(line) for text in texts for line in text.strip().splitlines()]


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    there = set(model.objects.values_list("words", flat=True))
    model.objects.bulk_create(model(words=words) for words in groups() if words not in there)


def remove(apps, schema_editor):
    """Those that staff have changed since stay."""
    apps.get_model("search", "Synonym").objects.filter(words__in=groups()).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0011_medicines_and_everyday_words")]
    operations = [migrations.RunPython(add, remove)]
