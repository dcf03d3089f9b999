#!/bin/sh
# What is double-clicked on a Mac: Kartotek in the browser. Closing the window of the terminal ends it, too.
exec "${0%/*}/kartotek" > /dev/null
