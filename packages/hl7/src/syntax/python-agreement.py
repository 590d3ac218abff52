"""Splits HL7 messages with python-hl7: one JSON list of texts in, one JSON list of segments, or of errors, out.

A segment is a list of fields, the id first; a field a list of repetitions of components of subcomponents, each
subcomponent as it is written and with its escape sequences resolved.
"""

import json
import logging
import sys

import hl7

logging.disable(logging.CRITICAL)


def parts(container, kind):
    """The parts of a container down to that kind: python-hl7 leaves levels out where there is one part only."""
    if isinstance(container, str):
        return [container]
    if isinstance(container, kind):
        return list(container)
    return [container[0]] if len(container) == 1 and isinstance(container[0], str) else [container]


def leaves(message, component):
    return [[leaf, message.unescape(leaf)] for leaf in parts(component, hl7.Component)]


def field(message, value):
    repetitions = [value] if isinstance(value, str) else list(value)
    return [
        [leaves(message, component) for component in parts(repetition, hl7.Repetition)]
        for repetition in repetitions
    ]


def segments(text):
    message = hl7.parse(text)
    return [
        [field(message, value) for value in ([segment[0]] if isinstance(segment[0], str) else segment)]
        for segment in message
    ]


def answer(text):
    try:
        return {"segments": segments(text)}
    except Exception as error:
        return {"error": type(error).__name__}


sys.stdout.write(json.dumps([answer(text) for text in json.load(sys.stdin)]))
