"""tests/misuse/generated/cases.h: every function of the C ABI called wrongly, one argument at a time."""


def cases_h(api):
    return "/* Generated from capi/api.json by capi/generate; do not edit. */\n"
