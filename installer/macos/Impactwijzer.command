#!/bin/sh
# What a double click starts: the window. The Terminal window beside it may be closed when the program is.
exec "$(cd "$(dirname "$0")" && pwd)/impactwijzer"
