"""The files of a small deck that passes every rule: every kind and type once, in two languages."""

from __future__ import annotations

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1212 1110">'
CELL = f'{HEAD}<circle cx="600" cy="500" r="200"/></svg>'
OTHER = CELL.replace("circle cx", 'circle fill="teal" cx')

DECK = """\
id = "good"
version = "1"
languages = ["en", "es"]
checked = 2026-11-01
review_due = 2027-05-01

[title]
en = "Good"
es = "Bueno"

[disclaimer]
en = "This is for learning."
es = "Esto es para aprender."

[emergency]
en = "Tell the front desk."
es = "Avise en recepción."

[[attract]]
en = "What is a cell?"
es = "¿Qué es una célula?"

[[chapters]]
id = "cells"
picture = "cell"
title.en = "Cells"
title.es = "Células"

[[sources]]
id = "S1"
text = "A book."

[[sources]]
id = "S2"
text = "A second-hand book."
seen = false
"""

RUNG = '{level = %d, sources = ["S1"]}'
FACTS = 'chapter = "cells"\nsources = ["S1"]\n'

FILES: dict[str, str] = {
    "deck.toml": DECK,
    "glossary.en.toml": '[cell]\nword = "cell"\nmeaning = "A small living part."\n',
    "glossary.es.toml": '[cell]\nword = "célula"\nmeaning = "Una pequeña parte viva."\n',
    "media/cell.svg": CELL,
    "media/cell.dark.svg": OTHER,
    "media/other.svg": OTHER,
    "media/credits.toml": '["*"]\ncredit = "Drawn for tests"\nlicence = "MIT"\n',
    "slides/01-look.en.md": f"""\
+++
kind = "picture"
{FACTS}picture = "cell"
tour = 2
claim = "A medicine"
evidence = "trials"
title = "Look"
hint = "Just look."
alt = "A round cell."
+++
This is a [cell](#cell). It is **round**.
""",
    "slides/01-look.es.md": """\
+++
title = "Mire"
hint = "Solo mire."
claim = "Un medicamento"
alt = "Una célula redonda."
+++
Esto es una [célula](#cell). Es **redonda**.
""",
    "slides/02-parts.en.md": f"""\
+++
kind = "hotspots"
{FACTS}picture = "cell"
spots = [[600, 500, 600, 200]]
title = "Parts"
alt = "A round cell."
+++
- **Middle** It is in the middle.
""",
    "slides/02-parts.es.md": """\
+++
title = "Partes"
alt = "Una célula redonda."
+++
- **Centro** Está en el centro.
""",
    "slides/03-states.en.md": f"""\
+++
kind = "compare"
{FACTS}before = "cell"
after = "other"
title = "States"
alt = "A dark and a green cell."
+++
- **Dark** First.
- **Green** Then.
""",
    "slides/03-states.es.md": """\
+++
title = "Estados"
alt = "Una célula oscura y una verde."
+++
- **Oscura** Primero.
- **Verde** Después.
""",
    "slides/04-steps.en.md": f"""\
+++
kind = "ladder"
{FACTS}rungs = [{RUNG % 1}, {RUNG % 2}, {RUNG % 3}]
title = "Steps"
+++
| Step | People | How | Result |
|---|---|---|---|
| Lab | 0 | In a dish | A hint |
| Mice | 0 | In mice | A hint |
| Trial | 20 | Open | A hint |
""",
    "slides/04-steps.es.md": """\
+++
title = "Pasos"
+++
| Paso | Personas | Cómo | Resultado |
|---|---|---|---|
| Laboratorio | 0 | En placa | Una pista |
| Ratones | 0 | En ratones | Una pista |
| Ensayo | 20 | Abierto | Una pista |
""",
    "slides/05-alive.en.md": f"""\
+++
kind = "scene"
{FACTS}scene = "axon"
settings = {{slower = 8000}}
controls = ["repair", "trace"]
goal = "arrived"
title = "Alive"
hint = "Send a signal."
done = "It is there."
alt = "A moving nerve fibre."
+++
Watch it move.
""",
    "slides/05-alive.es.md": """\
+++
title = "Viva"
hint = "Envíe una señal."
done = "Ha llegado."
alt = "Una fibra que se mueve."
+++
Mire cómo se mueve.
""",
}

ASK = f'+++\nkind = "%s"\n{FACTS}show = "look"\n%s+++\n%s\n\n> Because it is so.\n'
ASK_ES = "+++\n%s+++\n%s\n\n> Porque es así.\n"
SPOTS = 'picture = "cell"\nalt = "A cell."\nspots = [[600, 500, 200], [300, 300, 60]]\n'
PAIRS = "Pairs?\n\n| Left | Right |\n|---|---|\n| a | A |\n| b | B |\n| c | C |"

FILES |= {
    "quiz/01-one.en.md": ASK % ("one", "", "Which?\n\n- [x] This\n- [ ] That\n  > Nearly."),
    "quiz/01-one.es.md": ASK_ES % ("", "¿Cuál?\n\n- Este\n- Ese\n  > Casi."),
    "quiz/02-several.en.md": ASK % ("several", "", "Which two?\n\n- [x] A\n- [ ] B\n- [x] C"),
    "quiz/02-several.es.md": ASK_ES % ("", "¿Cuáles dos?\n\n- A\n- B\n- C"),
    "quiz/03-truefalse.en.md": ASK % ("truefalse", "", "It is round.\n\n- [x] True\n- [ ] False"),
    "quiz/03-truefalse.es.md": ASK_ES % ("", "Es redonda.\n\n- Verdadero\n- Falso"),
    "quiz/04-order.en.md": ASK % ("order", "", "In order?\n\n1. First\n2. Second\n3. Third"),
    "quiz/04-order.es.md": ASK_ES % ("", "¿En orden?\n\n1. Uno\n2. Dos\n3. Tres"),
    "quiz/05-match.en.md": ASK % ("match", "", PAIRS),
    "quiz/05-match.es.md": ASK_ES % ("", PAIRS.replace("Pairs?", "¿Parejas?")),
    "quiz/06-point.en.md": ASK % ("point", SPOTS, "Where?\n\n- [x] Here\n- [ ] There"),
    "quiz/06-point.es.md": ASK_ES % ('alt = "Una célula."\n', "¿Dónde?\n\n- Aquí\n- Allí"),
}
