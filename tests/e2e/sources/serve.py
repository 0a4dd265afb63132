"""Serves pygeoapi on a loopback port until standard input is closed, so that it never outlives whoever started it.

Usage: serve.py PORT, with PYGEOAPI_CONFIG and PYGEOAPI_OPENAPI set. `pygeoapi serve` would start a second process that
watches the code.
"""

import logging
import os
import sys
import threading

from pygeoapi.flask_app import APP


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


logging.getLogger("werkzeug").setLevel(logging.ERROR)
threading.Thread(target=end_with_input, daemon=True).start()
APP.run(host="127.0.0.1", port=int(sys.argv[1]), threaded=True)
