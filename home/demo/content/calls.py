"""The shared calls to action: an offer to talk, with no pressure and no promise."""

CALLS = {
    "consultation": {
        "heading": "A conversation first. Nothing is decided on the phone.",
        "text": "Call us, and we find a time to meet. Please send no medical details; there is time for those when we talk.",
        "button_label": "Request a consultation",
        "page": "consultation",
    },
    "call-us": {
        "heading": "Would you rather ask a person?",
        "text": "The front desk answers Monday to Friday, 9 to 5. They can explain how a visit works. Medical questions wait for a clinician.",
        "button_label": "Call +1 206 555 0142",
        "phone": "+1 206 555 0142",
    },
    "tms-question": {
        "heading": "Not sure whether TMS fits you?",
        "text": "Call and ask for a visit with one of our TMS clinicians. They go through your health, what you have tried and how far you would travel. The answer can be no.",
        "button_label": "Call +1 206 555 0142",
        "phone": "+1 206 555 0142",
    },
    "second-opinion": {
        "heading": "A second opinion is welcome here.",
        "text": "You can come once, with your questions and your list of medicines, and go back to the clinician you have. We write down what we think and why.",
        "button_label": "Ask for a second opinion",
        "page": "consultation",
    },
    "patient-portal": {
        "heading": "Already a patient?",
        "text": "Appointments, refill requests and messages to your clinician go through the patient portal. It is not watched at night; in a crisis call or text 988.",
        "button_label": "Open the patient portal",
        "address": "https://portal.example.org/neuroplasticity-md/",
    },
}
