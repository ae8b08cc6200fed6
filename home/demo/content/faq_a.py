"""Shared questions about ketamine for OCD, reviewed once and used on any page."""

FAQ = {
    "ketamine-ocd-approved": {
        "question": "Is ketamine FDA-approved for OCD?",
        "answer": (
            "<p>No. Ketamine is not FDA-approved for OCD or for any other psychiatric condition. The FDA approved it as an anesthetic.[[fda-ketamine-2023]]</p>"
            "<p>Using it for OCD is off-label. That is legal, and off-label use is common in medicine. It also means that the evidence "
            "is thinner than an approval would need, and that insurance often does not pay.</p>"
        ),
        "conditions": ["Obsessive-compulsive disorder"],
        "treatments": ["Ketamine"],
        "topic": "Ketamine and esketamine",
    },
    "ketamine-ocd-duration": {
        "question": "How long do the effects of ketamine on OCD last?",
        "answer": (
            "<p>It differs from person to person. In one small trial, four of eight people still met the mark for a response one week "
            "after a single infusion.[[rodriguez-2013]] Other people felt a change for a few hours only, or none.</p>"
            "<p>Nobody knows yet how often it would have to be repeated to hold an effect. Nor does anyone know for how long that is wise.</p>"
        ),
        "conditions": ["Obsessive-compulsive disorder"],
        "treatments": ["Ketamine"],
        "topic": "Ketamine and esketamine",
    },
}
