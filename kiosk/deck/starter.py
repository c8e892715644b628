"""The words and the picture of the small deck a new author begins with.

Rules: every statement comes from the fact file (facts F16-F18, F21, F23 [S16, S46, S73]); both languages; it
passes every rule without a warning. Holds texts only; new.py writes them.
"""

from __future__ import annotations

DECK = """\
# What stands once in a deck. Lines that begin with # are notes for you.

id = "my-deck"
version = "1"
languages = ["en", "es"]        # the first language holds the facts, the others only words
reviewer = ""                   # the clinician who read and signed this deck
checked = 2026-11-23            # the day every slide was last compared with its sources
review_due = 2027-05-23         # the day it must be compared again

[title]
en = "Nerve cells"
es = "Las células nerviosas"

[subtitle]
en = "A small deck to begin with."
es = "Una presentación pequeña para empezar."

[disclaimer]
en = "This kiosk is for learning. It does not give medical advice. Talk with your care team about it."
es = "Este quiosco es para aprender. No da consejos médicos. Hable con su equipo de salud sobre su caso."

[emergency]
en = "If you feel very sick right now, tell the front desk or call your local emergency number."
es = "Si se siente muy mal ahora, avise en recepción o llame al número de emergencias."

[[attract]]
en = "What happens inside a nerve?"
es = "¿Qué pasa dentro de un nervio?"

[[chapters]]
id = "nerves"
picture = "nerve-cell"
title.en = "Nerve cells"
title.es = "Células nerviosas"

[[sources]]
id = "S16"
text = "Bradl M, Lassmann H. Oligodendrocytes: biology and pathology. Acta Neuropathol 2010;119(1):37-53."
seen = true                     # somebody here has read it

[[sources]]
id = "S46"
text = "Franklin RJM, ffrench-Constant C. Remyelination in the CNS. Nat Rev Neurosci 2008;9(11):839-855."

[[sources]]
id = "S73"
text = "Nature subject page: Neurogenesis (nature.com/subjects/neurogenesis)."
"""

GLOSSARY_EN = """\
# Words a visitor may touch. In a slide: [myelin](#myelin). The same ids stand in every language.

[myelin]
word = "myelin"
meaning = "The fatty wrap that keeps nerve signals strong and fast."

[neuron]
word = "neuron"
meaning = "A nerve cell that sends and receives messages."
"""

GLOSSARY_ES = """\
[myelin]
word = "mielina"
meaning = "Envoltura grasa que mantiene las señales nerviosas fuertes y rápidas."

[neuron]
word = "neurona"
meaning = "Célula nerviosa que envía y recibe mensajes."
"""

CREDITS = """\
# Who made each picture, and under which licence it may be shown.

[nerve-cell]
credit = "Drawn for this kiosk"
licence = "MIT"
"""

# Drawn on the canvas of every deck picture: 1212 × 1110, what matters inside x 106…1106, y 115…995, no text.
NERVE_CELL = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1212 1110">
  <defs>
    <radialGradient id="cell" cx="0.38" cy="0.34" r="0.75">
      <stop offset="0" stop-color="#DCEBFA"/><stop offset="0.55" stop-color="#8DB9E4"/>
      <stop offset="1" stop-color="#3F78B5"/>
    </radialGradient>
    <linearGradient id="wrap" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#FFF5DB"/><stop offset="0.5" stop-color="#F8D083"/>
      <stop offset="1" stop-color="#DBA145"/>
    </linearGradient>
  </defs>
  <g fill="none" stroke="#5B92CB" stroke-width="26" stroke-linecap="round">
    <path d="M330 500 C250 400 210 380 140 330"/><path d="M330 540 C240 540 200 560 120 570"/>
    <path d="M340 600 C270 680 240 720 190 790"/><path d="M390 460 C370 380 380 320 360 240"/>
    <path d="M400 620 C410 700 400 760 420 830"/>
    <path d="M450 550 C640 560 820 540 1212 600" stroke="#3F78B5"/>
  </g>
  <circle cx="390" cy="540" r="120" fill="url(#cell)" stroke="#2C5C92" stroke-width="4"/>
  <circle cx="378" cy="530" r="46" fill="#2C5C92" opacity="0.75"/>
  <ellipse cx="350" cy="480" rx="40" ry="20" fill="#FFFFFF" opacity="0.6"/>
  <g fill="url(#wrap)" stroke="#7C4D0A" stroke-width="4">
    <rect x="560" y="508" width="170" height="92" rx="42"/>
    <rect x="752" y="507" width="170" height="92" rx="42"/>
    <rect x="944" y="518" width="170" height="92" rx="42" transform="rotate(5 1029 564)"/>
  </g>
</svg>
"""

SLIDES = {
    "slides/01-nerve-cell.en.md": """\
+++
kind = "picture"                # picture, hotspots, compare, ladder or scene
chapter = "nerves"
picture = "nerve-cell"          # media/nerve-cell.svg
minutes = 0.3                   # honest reading time
tour = 2                        # the smallest tour that holds this slide: 2, 5 or 10 minutes
sources = ["S73"]               # from deck.toml
title = "A nerve cell"
alt = "A blue nerve cell with a round body. Its long arm is wrapped in yellow pieces with small gaps."
+++
A nerve cell is also called a [neuron](#neuron). It sends messages as tiny pulses of electricity.
""",
    "slides/01-nerve-cell.es.md": """\
+++
title = "Una célula nerviosa"
alt = "Célula nerviosa azul con un cuerpo redondo. Envuelven su brazo largo piezas amarillas con espacios."
+++
La célula nerviosa también se llama [neurona](#neuron). Envía mensajes como pequeños pulsos de electricidad.
""",
    "slides/02-parts.en.md": """\
+++
kind = "hotspots"
chapter = "nerves"
picture = "nerve-cell"
minutes = 0.4
tour = 2
sources = ["S16", "S46"]
# One row for each line of the list: the part itself, then the middle of its label, in pixels of the picture.
spots = [[390, 540, 330, 180], [640, 550, 640, 760], [742, 556, 860, 330]]
title = "Its parts"
hint = "Touch a label to look closer."
alt = "The same nerve cell with three labels: the cell body, the yellow myelin and a small gap in it."
+++
[Myelin](#myelin) wraps around the long arm in many thin layers.

- **Cell body** The centre of the nerve cell.
- **Myelin** It keeps the signal strong and fast.
- **Gap** The signal is made fresh here.
""",
    "slides/02-parts.es.md": """\
+++
title = "Sus partes"
hint = "Toque una etiqueta para ver más."
alt = "La misma célula con tres etiquetas: el cuerpo celular, la mielina amarilla y un pequeño espacio."
+++
La [mielina](#myelin) rodea el brazo largo con muchas capas finas.

- **Cuerpo celular** El centro de la célula nerviosa.
- **Mielina** Mantiene la señal fuerte y rápida.
- **Espacio** Aquí se renueva la señal.
""",
    "slides/03-signal.en.md": """\
+++
kind = "scene"
chapter = "nerves"
scene = "axon"
preset = "healthy"
goal = "arrived"
minutes = 0.5
tour = 5
sources = ["S16", "S46"]
title = "A signal on its way"
hint = "Send a signal and watch the gaps light up."
done = "Your signal arrived strong and on time."
alt = "A nerve fibre wrapped in yellow pieces. A signal lights up one gap after the other."
+++
The signal is made fresh at each gap in the [myelin](#myelin). It seems to jump from gap to gap.
""",
    "slides/03-signal.es.md": """\
+++
title = "Una señal en camino"
hint = "Envíe una señal y mire cómo avanza."
done = "Su señal ha llegado fuerte y a tiempo."
alt = "Fibra nerviosa envuelta en piezas amarillas. La señal enciende un espacio tras otro."
+++
La señal se renueva en cada espacio de la [mielina](#myelin). Parece saltar de un espacio a otro.
""",
}
