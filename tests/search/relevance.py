"""What people look for on the demo, and how good an answer each page is: 3 the best, 2 good, 1 worth a look.

A line has the kind of query, its words, and the keys of pages and questions (home/demo/content) with their grades.
Whatever is not named is worth nothing. `crisis` queries are measured by whether help stands first.
"""

import html
import re
from math import log2

from home.demo.content import faq_a, faq_b

FAQ = {**faq_a.FAQ, **faq_b.FAQ}
ROWS = """
plain | ketamine ocd | ketamine-for-ocd 3, ketamine-ocd-approved 2, ketamine-ocd-duration 2
plain | ketamine for bipolar depression | ketamine-for-bipolar-depression 3
plain | ketamine depression | ketamine-and-esketamine-for-depression 3, ketamine-for-bipolar-depression 2
plain | deep tms | deep-tms-for-ocd 3, tms-for-depression 1
plain | tms | tms-for-depression 3, deep-tms-for-ocd 2, tms-course 1, tms-hurt 1
plain | tms depression | tms-for-depression 3
plain | ocd | ketamine-for-ocd 3, deep-tms-for-ocd 3, ketamine-ocd-approved 1, ketamine-ocd-duration 1
plain | depression | tms-for-depression 3, ketamine-and-esketamine-for-depression 3, ketamine-for-bipolar-depression 2
plain | bipolar | ketamine-for-bipolar-depression 3
plain | esketamine | ketamine-and-esketamine-for-depression 3, esketamine-difference 2
plain | medication management | medication-management 3
plain | first consultation | first-consultation 3
plain | insurance | insurance 3
plain | referral | first-visit-referral 3
plain | privacy | privacy 3, privacy-practices 2, consumer-health-data 2
plain | cookies | cookies 3
plain | accessibility | accessibility 3
plain | good faith estimate | good-faith-estimate 3, cost-estimate 2
plain | editorial policy | editorial-policy 3
plain | Okafor | ruth-okafor 3
plain | Daniel Brandt | daniel-brandt 3
plain | mei-lin sato | mei-lin-sato 3
plain | driving | ketamine-driving 3, tms-after 3
plain | memory | ketamine-memory 3, is-ketamine-safe 1
plain | metal | tms-metal 3
plain | ketamine risks | is-ketamine-safe 3, ketamine-for-ocd 1
plain | ketamine at home | ketamine-home 3
plain | medical records | records-copy 3
plain | clinicians | clinicians 3
plain | report an error | report-an-error 3
plain | request a consultation | consultation 3, first-consultation 1
synonym | obsessive compulsive disorder | ketamine-for-ocd 3, deep-tms-for-ocd 3, ketamine-ocd-approved 1, ketamine-ocd-duration 1
synonym | magnetic stimulation | tms-for-depression 3, deep-tms-for-ocd 2
synonym | rTMS | tms-for-depression 3, deep-tms-for-ocd 1
synonym | the blues | tms-for-depression 3, ketamine-and-esketamine-for-depression 3, ketamine-for-bipolar-depression 2
synonym | manic depression | ketamine-for-bipolar-depression 3
synonym | shock therapy | tms-ect 3
synonym | telehealth | video-visit 3
synonym | coverage | insurance 3
synonym | price | cost-estimate 3, good-faith-estimate 2, first-consultation 1
synonym | nasal spray | ketamine-and-esketamine-for-depression 3, esketamine-difference 2
synonym | intrusive thoughts | ketamine-for-ocd 3, deep-tms-for-ocd 3
synonym | coming off antidepressants | ssri-stop 3, medication-management 3
synonym | talk therapy | therapy-still 3
synonym | resistant depression | ketamine-and-esketamine-for-depression 3
synonym | forgetful after ketamine | ketamine-memory 3, is-ketamine-safe 1
synonym | dangers of ketamine | is-ketamine-safe 3
synonym | theta burst | tms-for-depression 3
synonym | meds | medication-management 3
typo | ketamin | ketamine-for-ocd 3, is-ketamine-safe 3, ketamine-for-bipolar-depression 3, ketamine-and-esketamine-for-depression 3
typo | obsesive | ketamine-for-ocd 3, deep-tms-for-ocd 3
typo | deppression | tms-for-depression 3, ketamine-and-esketamine-for-depression 3, ketamine-for-bipolar-depression 2
typo | bipoler | ketamine-for-bipolar-depression 3
typo | esketamin spray | ketamine-and-esketamine-for-depression 3, esketamine-difference 2
typo | insurence | insurance 3
typo | referal | first-visit-referral 3
typo | consultaton | first-consultation 3, consultation 3
typo | medcation managment | medication-management 3
typo | antidepresant | ssri-stop 3, medication-management 3
typo | pregnent | pregnancy-medicines 3
typo | magnetic stimulaton | tms-for-depression 3, deep-tms-for-ocd 2
typo | spravatto | ketamine-and-esketamine-for-depression 3, esketamine-difference 2
question | is ketamine safe | is-ketamine-safe 3
question | does tms hurt? | tms-hurt 3
question | how long does tms take | tms-course 3
question | what does it cost | cost-estimate 3, good-faith-estimate 2
question | how much is a visit | cost-estimate 3, good-faith-estimate 2
question | is ketamine approved by the FDA for OCD? | ketamine-ocd-approved 3, ketamine-for-ocd 2
question | can I drive after ketamine | ketamine-driving 3
question | can i drive after tms | tms-after 3
question | what is the difference between ketamine and esketamine | esketamine-difference 3, ketamine-and-esketamine-for-depression 2
question | will insurance pay for tms | insurance 3
question | do I need a referral | first-visit-referral 3
question | can my wife come with me | bring-someone 3
question | what should I bring to the first appointment | what-to-bring 3, first-consultation 2
question | how many sessions of ketamine | how-many-sessions 3
question | what does ketamine feel like | ketamine-feeling 3
question | can I get my records | records-copy 3
question | do i have to stop my antidepressant | ssri-stop 3
question | how long until a medicine works | ssri-wait 3, medication-management 2
question | who can see what I say | privacy-who-sees 3
question | what happens at the first visit | first-consultation 3
question | how long does ketamine last for ocd | ketamine-ocd-duration 3, ketamine-for-ocd 2
question | tms with a metal implant | tms-metal 3
question | is tms the same as ect | tms-ect 3
question | can i have a video appointment | video-visit 3
brand | Spravato | ketamine-and-esketamine-for-depression 3, esketamine-difference 2
brand | Prozac | medication-management 3
brand | Zoloft | medication-management 3
brand | Ketalar | is-ketamine-safe 3, ketamine-for-ocd 3, ketamine-for-bipolar-depression 3, ketamine-and-esketamine-for-depression 3
brand | BrainsWay | deep-tms-for-ocd 3
brand | H7 coil | deep-tms-for-ocd 3
brand | Spravato cost | cost-estimate 2, insurance 3, ketamine-and-esketamine-for-depression 2
spanish | depresión | tms-for-depression 3, ketamine-and-esketamine-for-depression 3, ketamine-for-bipolar-depression 2
spanish | ketamina | ketamine-for-ocd 3, is-ketamine-safe 3, ketamine-for-bipolar-depression 3, ketamine-and-esketamine-for-depression 3
spanish | seguro médico | insurance 3
spanish | embarazo | pregnancy-medicines 3
spanish | trastorno bipolar | ketamine-for-bipolar-depression 3
spanish | efectos secundarios de la ketamina | is-ketamine-safe 3
spanish | estimulacion magnetica | tms-for-depression 3, deep-tms-for-ocd 2
crisis | suicide |
crisis | i want to die |
crisis | suicdal thoughts |
crisis | overdose |
crisis | quiero morir |
crisis | kill my self |
"""
LINK = re.compile(r'<h[23][^>]*>\s*<a href="([^"]+)"[^>]*>(.*?)</a>|<h2 id="answer\d*">(.*?)</h2>', re.DOTALL)
CRISIS = 'id="crisis-panel"'
CUT = 5


def rows():
    """Each query with its kind and grades."""
    for line in ROWS.strip().splitlines():
        kind, query, graded = (part.strip() for part in line.split("|"))
        pairs = (each.rsplit(" ", 1) for each in graded.split(", ") if each)
        yield kind, query, {key: int(grade) for key, grade in pairs}


def found(text):
    """The keys of what a page of results shows, in its order: the answer, then the results."""
    main = text[text.index("<main") : text.index("</main>")]
    return [key_of(*match) for match in LINK.findall(main)]


def key_of(address, title, answer):
    """A question's key by its words; of a page, the last part of its address."""
    words = html.unescape(re.sub(r"<[^>]+>", "", title or answer)).strip()
    asked = {content["question"]: key for key, content in FAQ.items()}
    return asked.get(words) or address.split("#")[0].strip("/").split("/")[-1]


def ndcg(keys, grades):
    """How near an order is to the best there could be: 1 for that, 0 for nothing of use among the first five."""
    best = gain(sorted(grades.values(), reverse=True))
    return gain([grades.get(key, 0) for key in keys]) / best if best else 0.0


def gain(values):
    return sum((2**value - 1) / log2(place + 2) for place, value in enumerate(values[:CUT]))


def score(kind, text, grades):
    """How good a page of results is for a query; for one of a crisis, whether help stands before anything else."""
    if kind != "crisis":
        return ndcg(found(text), grades)
    main = text[text.index("<main") :]
    others = [place for place in (main.find("<article"), main.find('class="facets')) if place >= 0]
    return float(0 <= main.find(CRISIS) < min(others, default=len(main)))
