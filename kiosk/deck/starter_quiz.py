"""The questions of the small deck a new author begins with, one of each common type.

Rules: as in starter.py. In translations the answers stand in the same order, without marks.
"""

from __future__ import annotations

QUIZ = {
    "quiz/01-what-neurons-do.en.md": """\
+++
kind = "one"                    # one, several, truefalse, order, match or point
chapter = "nerves"
difficulty = 1                  # 1 easy … 3 hard
sources = ["S73"]
show = "nerve-cell"             # the slide that explains it
+++
What does a nerve cell do?

- [x] It sends messages
- [ ] It carries oxygen
  > Red blood cells do that.
- [ ] It makes bone

> A nerve cell sends messages as tiny pulses of electricity.
""",
    "quiz/01-what-neurons-do.es.md": """\
+++
+++
¿Qué hace una célula nerviosa?

- Envía mensajes
- Lleva oxígeno
  > De eso se encargan los glóbulos rojos.
- Forma hueso

> La célula nerviosa envía mensajes como pequeños pulsos de electricidad.
""",
    "quiz/02-what-myelin-does.en.md": """\
+++
kind = "truefalse"
chapter = "nerves"
difficulty = 1
sources = ["S16", "S46"]
show = "parts"
+++
Myelin keeps nerve signals strong and fast.

- [x] True
- [ ] False

> Myelin wraps around the long arm of a nerve cell and keeps its signal strong and fast.
""",
    "quiz/02-what-myelin-does.es.md": """\
+++
+++
La mielina mantiene las señales nerviosas fuertes y rápidas.

- Verdadero
- Falso

> La mielina rodea el brazo largo de la célula y mantiene su señal fuerte y rápida.
""",
    "quiz/03-parts-of-a-cell.en.md": """\
+++
kind = "several"
chapter = "nerves"
difficulty = 2
sources = ["S16", "S46"]
show = "parts"
+++
Which two belong to a nerve fibre?

- [x] Myelin
- [x] Small gaps in the myelin
- [ ] Hair

> Myelin wraps the fibre, and the signal is made fresh at the small gaps.
""",
    "quiz/03-parts-of-a-cell.es.md": """\
+++
+++
¿Qué dos cosas forman parte de una fibra nerviosa?

- Mielina
- Pequeños espacios en la mielina
- Pelo

> La mielina rodea la fibra, y la señal se renueva en los pequeños espacios.
""",
    "quiz/04-way-of-a-signal.en.md": """\
+++
kind = "order"
chapter = "nerves"
difficulty = 2
sources = ["S46", "S73"]
show = "signal"
+++
In which order does a signal travel?

1. It begins at the cell body
2. It jumps from gap to gap
3. It arrives at the far end

> The signal runs along the long arm and is made fresh at each gap.
""",
    "quiz/04-way-of-a-signal.es.md": """\
+++
+++
¿En qué orden viaja una señal?

1. Empieza en el cuerpo celular
2. Salta de un espacio a otro
3. Llega al otro extremo

> La señal recorre el brazo largo y se renueva en cada espacio.
""",
    "quiz/05-what-it-is-for.en.md": """\
+++
kind = "match"
chapter = "nerves"
difficulty = 2
sources = ["S16", "S46"]
show = "parts"
+++
Which words go together?

| Part | What it is |
|---|---|
| Cell body | The centre of the cell |
| Myelin | The fatty wrap |
| Gap | Where the signal is made fresh |

> The fatty wrap is called myelin, and the small gaps in it keep the signal fresh.
""",
    "quiz/05-what-it-is-for.es.md": """\
+++
+++
¿Qué palabras van juntas?

| Parte | Qué es |
|---|---|
| Cuerpo celular | El centro de la célula |
| Mielina | La envoltura grasa |
| Espacio | Donde se renueva la señal |

> La envoltura grasa se llama mielina, y sus pequeños espacios renuevan la señal.
""",
}
