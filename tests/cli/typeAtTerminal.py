"""Runs a command in a pseudo terminal, types keys once it has asked, and prints what the terminal showed.

python3 typeAtTerminal.py KEYS_AS_JSON COMMAND ARGUMENTS...
Prints one line of JSON: {"shown": text, "status": number, "echo": whether the terminal echoes again afterwards}.
"""
import json
import os
import pty
import sys
import termios
import time

ECHO = 3
keys = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""


def is_echoing() -> bool:
    return bool(termios.tcgetattr(terminal)[ECHO] & termios.ECHO)


while "：".encode() not in shown:
    shown += os.read(terminal, 4096)
while is_echoing():
    time.sleep(0.01)
for key in keys:
    os.write(terminal, key.encode())
echo = True
try:
    while True:
        part = os.read(terminal, 4096)
        echo = is_echoing()
        if not part:
            break
        shown += part
except OSError:
    pass
_, status = os.waitpid(pid, 0)
print(json.dumps({"shown": shown.decode(), "status": os.waitstatus_to_exitcode(status), "echo": echo}))
