#!/usr/bin/env python3
"""Loads the plugin where there is no NVIDIA device: it must say why there are none.  no_device.py PLUGIN"""
import ctypes
import sys

plugin = ctypes.CDLL(sys.argv[1])
why = ctypes.create_string_buffer(256)
table = (ctypes.c_uint32 * 1024)(4096)
assert plugin.sterna_device_plugin(2, table, why, len(why)) != 0, "found devices"
text = why.value.decode()
print(text)
assert "driver" in text or "no CUDA device" in text, text
assert plugin.sterna_device_plugin(1, table, why, len(why)) != 0 and b"version" in why.value, why.value
