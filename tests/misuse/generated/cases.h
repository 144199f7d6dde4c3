/* Generated from capi/api.json by capi/generate; do not edit. */
