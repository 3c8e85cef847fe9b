"""A process that answers as the one with the grammar rules does, at once, with what its argument says of each text.

grammar_child.py [SAYS]    SAYS is a JSON object: from a word to the rule that objects to it; “dies” and “hangs” do so
"""

import json
import sys
import time

SAYS = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}


def matches(text: str) -> list[list[object]]:
    return [
        [rule, "grammar", text.index(word), text.index(word) + len(word), f"Nie „{word}”.", [word.upper()]]
        for word, rule in SAYS.items()
        if word in text
    ]


def main() -> None:
    print(json.dumps({"error": "ImportError"} if "fails to start" in SAYS else {"ready": True}), flush=True)
    for line in sys.stdin:
        texts = json.loads(line)["texts"]
        found = [matches(text) for text in texts]
        rules = {match[0] for each in found for match in each}
        if "dies" in rules:
            raise SystemExit(1)
        if "hangs" in rules:
            time.sleep(60)
        print(json.dumps({"matches": found}), flush=True)


if __name__ == "__main__":
    main()
