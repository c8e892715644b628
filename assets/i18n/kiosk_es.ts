<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerRow</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>AttackBodies</name>
    <message>
        <source>Blood vessel wall</source>
        <translation>Pared del vaso sanguíneo</translation>
    </message>
</context>
<context>
    <name>AttackCell</name>
    <message>
        <source>Macrophage</source>
        <translation>Macrófago</translation>
    </message>
    <message>
        <source>T cell</source>
        <translation>Célula T</translation>
    </message>
    <message>
        <source>B cell</source>
        <translation>Célula B</translation>
    </message>
</context>
<context>
    <name>AttackControls</name>
    <message>
        <source>Picture %1 of %2. Not to scale.</source>
        <translation>Imagen %1 de %2. No está a escala.</translation>
    </message>
    <message>
        <source>Many MS medicines calm or block immune cells.</source>
        <translation>Muchos medicamentos para la EM calman o bloquean células inmunitarias.</translation>
    </message>
    <message>
        <source>Not to scale. Much faster than life.</source>
        <translation>No está a escala. Mucho más rápido que en la realidad.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Calm the cells</source>
        <translation>Calmar las células</translation>
    </message>
    <message>
        <source>Calm the immune cells</source>
        <translation>Calmar las células inmunitarias</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Immune cells leave the blood</source>
        <translation>Las células salen de la sangre</translation>
    </message>
    <message>
        <source>They mistake myelin for a germ</source>
        <translation>Confunden la mielina con un germen</translation>
    </message>
    <message>
        <source>Myelin is stripped away</source>
        <translation>Quitan la mielina</translation>
    </message>
</context>
<context>
    <name>AttackLabels</name>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
    <message>
        <source>is harmed too</source>
        <translation>también se daña</translation>
    </message>
    <message>
        <source>makes myelin</source>
        <translation>produce mielina</translation>
    </message>
    <message>
        <source>Healthy myelin</source>
        <translation>Mielina sana</translation>
    </message>
    <message>
        <source>Myelin</source>
        <translation>Mielina</translation>
    </message>
    <message>
        <source>T cell</source>
        <translation>Célula T</translation>
    </message>
    <message>
        <source>Macrophage</source>
        <translation>Macrófago</translation>
    </message>
    <message>
        <source>takes myelin away</source>
        <translation>retira mielina</translation>
    </message>
    <message>
        <source>B cell</source>
        <translation>Célula B</translation>
    </message>
    <message>
        <source>Blood vessel wall</source>
        <translation>Pared del vaso sanguíneo</translation>
    </message>
</context>
<context>
    <name>AttackMeet</name>
    <message>
        <source>T cell</source>
        <translation>Célula T</translation>
    </message>
    <message>
        <source>A white blood cell. In MS it treats myelin like a germ and calls other cells.</source>
        <translation>Un glóbulo blanco. En la EM trata la mielina como si fuera un germen y llama a otras células.</translation>
    </message>
    <message>
        <source>B cell</source>
        <translation>Célula B</translation>
    </message>
    <message>
        <source>A white blood cell. It makes antibodies, which mark what to attack.</source>
        <translation>Un glóbulo blanco. Produce anticuerpos, que señalan qué atacar.</translation>
    </message>
    <message>
        <source>Macrophage</source>
        <translation>Macrófago</translation>
    </message>
    <message>
        <source>A clean-up cell from the blood. In MS it takes myelin away.</source>
        <translation>Una célula de limpieza que viene de la sangre. En la EM retira la mielina.</translation>
    </message>
    <message>
        <source>Myelin</source>
        <translation>Mielina</translation>
    </message>
    <message>
        <source>The fatty wrap that keeps nerve signals strong and fast.</source>
        <translation>Envoltura grasa que mantiene las señales nerviosas fuertes y rápidas.</translation>
    </message>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
    <message>
        <source>It makes myelin. In MS it can be harmed too.</source>
        <translation>Produce mielina. En la EM también puede dañarse.</translation>
    </message>
    <message>
        <source>Blood–brain barrier</source>
        <translation>Barrera hematoencefálica</translation>
    </message>
    <message>
        <source>Tightly packed cells that keep many germs and cells out of the brain.</source>
        <translation>Células muy unidas que impiden a muchos gérmenes y células entrar en el cerebro.</translation>
    </message>
</context>
<context>
    <name>AttackMyelin</name>
    <message>
        <source>Myelin</source>
        <translation>Mielina</translation>
    </message>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
</context>
<context>
    <name>AttackStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>AttackWords</name>
    <message>
        <source>Immune cells drift in the blood.</source>
        <translation>Las células de defensa van por la sangre.</translation>
    </message>
    <message>
        <source>Some leave through the vessel wall.</source>
        <translation>Algunas cruzan la pared del vaso.</translation>
    </message>
    <message>
        <source>They mistake myelin for a germ.</source>
        <translation>Confunden la mielina con un germen.</translation>
    </message>
    <message>
        <source>Myelin is taken away, piece by piece.</source>
        <translation>Se llevan la mielina, trozo a trozo.</translation>
    </message>
    <message>
        <source>All immune cells are in the blood.</source>
        <translation>Todas las células de defensa están en la sangre.</translation>
    </message>
    <message>
        <source>One immune cell has left the blood.</source>
        <translation>Una célula de defensa ha salido de la sangre.</translation>
    </message>
    <message>
        <source>%1 immune cells have left the blood.</source>
        <translation>%1 células de defensa han salido de la sangre.</translation>
    </message>
    <message>
        <source>The immune cells are calmed.</source>
        <translation>Las células de defensa están calmadas.</translation>
    </message>
    <message>
        <source>The myelin is whole.</source>
        <translation>La mielina está entera.</translation>
    </message>
    <message>
        <source>One piece of myelin is gone.</source>
        <translation>Falta un trozo de mielina.</translation>
    </message>
    <message>
        <source>%1 of %2 pieces of myelin are gone.</source>
        <translation>Faltan %1 de %2 trozos de mielina.</translation>
    </message>
    <message>
        <source>Step %1 of %2 is playing.</source>
        <translation>Se ve el paso %1 de %2.</translation>
    </message>
</context>
<context>
    <name>AttractPromises</name>
    <message>
        <source>2 to 10 minutes</source>
        <translation>De 2 a 10 minutos</translation>
    </message>
    <message>
        <source>Nothing about you is kept</source>
        <translation>No se guarda nada sobre usted</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>AxonButtons</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>AxonCard</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Send a signal</source>
        <translation>Enviar una señal</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Step %1 of %2. Not to scale.</source>
        <translation>Paso %1 de %2. No está a escala.</translation>
    </message>
    <message>
        <source>Shown %1 times slower than life. Not to scale.</source>
        <translation>%1 veces más lento que en la realidad. No está a escala.</translation>
    </message>
</context>
<context>
    <name>AxonLabels</name>
    <message>
        <source>Nerve cell</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
    <message>
        <source>makes myelin</source>
        <translation>produce mielina</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Myelin sleeve</source>
        <translation>Pieza de mielina</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Signal stops here</source>
        <translation>La señal se detiene aquí</translation>
    </message>
    <message>
        <source>New myelin</source>
        <translation>Mielina nueva</translation>
    </message>
    <message>
        <source>Bare fibre</source>
        <translation>Fibra sin mielina</translation>
    </message>
    <message>
        <source>Worn sleeve</source>
        <translation>Mielina gastada</translation>
    </message>
    <message>
        <source>(node of Ranvier)</source>
        <translation>(nódulo de Ranvier)</translation>
    </message>
    <message>
        <source>thinner and shorter</source>
        <translation>más fina y más corta</translation>
    </message>
    <message>
        <source>Nerve fibre</source>
        <translation>Fibra nerviosa</translation>
    </message>
    <message>
        <source>(axon)</source>
        <translation>(axón)</translation>
    </message>
</context>
<context>
    <name>AxonLegend</name>
    <message>
        <source>healthy fibre</source>
        <translation>fibra sana</translation>
    </message>
</context>
<context>
    <name>AxonSleeve</name>
    <message>
        <source>Myelin sleeve %1</source>
        <translation>Pieza de mielina %1</translation>
    </message>
</context>
<context>
    <name>AxonVerdict</name>
    <message>
        <source>No signal yet</source>
        <translation>Aún no hay señal</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Strong and on time</source>
        <translation>Fuerte y a tiempo</translation>
    </message>
    <message>
        <source>A little late</source>
        <translation>Un poco tarde</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Weaker and late</source>
        <translation>Más débil y tarde</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>At the end of the fibre</source>
        <translation>Al final de la fibra</translation>
    </message>
</context>
<context>
    <name>AxonWords</name>
    <message>
        <source>A healthy fibre, wrapped in myelin.</source>
        <translation>Una fibra sana, envuelta en mielina.</translation>
    </message>
    <message>
        <source>Two sleeves of this fibre are worn.</source>
        <translation>Dos vainas de esta fibra están gastadas.</translation>
    </message>
    <message>
        <source>The signal lights up gap after gap.</source>
        <translation>La señal enciende un espacio tras otro.</translation>
    </message>
    <message>
        <source>Each gap makes it fresh. It stays strong.</source>
        <translation>Cada espacio la renueva. Sigue fuerte.</translation>
    </message>
    <message>
        <source>It arrives strong and on time.</source>
        <translation>Llega fuerte y a tiempo.</translation>
    </message>
    <message>
        <source>Where myelin is worn, it slows down.</source>
        <translation>Donde la mielina está gastada, va más lenta.</translation>
    </message>
    <message>
        <source>It arrives late at the end.</source>
        <translation>Llega tarde al final.</translation>
    </message>
    <message>
        <source>All sleeves are whole.</source>
        <translation>Todas las vainas están enteras.</translation>
    </message>
    <message>
        <source>One sleeve is damaged.</source>
        <translation>Una vaina está dañada.</translation>
    </message>
    <message>
        <source>%1 sleeves are damaged.</source>
        <translation>%1 vainas están dañadas.</translation>
    </message>
    <message>
        <source>One sleeve is repaired.</source>
        <translation>Una vaina está reparada.</translation>
    </message>
    <message>
        <source>%1 sleeves are repaired.</source>
        <translation>%1 vainas están reparadas.</translation>
    </message>
    <message>
        <source>No signal is on its way.</source>
        <translation>Ninguna señal está en camino.</translation>
    </message>
    <message>
        <source>The signal is on its way.</source>
        <translation>La señal está en camino.</translation>
    </message>
    <message>
        <source>The signal arrives strong and on time.</source>
        <translation>La señal llega fuerte y a tiempo.</translation>
    </message>
    <message>
        <source>The signal arrives late.</source>
        <translation>La señal llega tarde.</translation>
    </message>
    <message>
        <source>The signal arrives late and weak.</source>
        <translation>La señal llega tarde y débil.</translation>
    </message>
    <message>
        <source>The signal does not arrive.</source>
        <translation>La señal no llega.</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Move the divider here</source>
        <translation>Mover la división aquí</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Try the quiz</source>
        <translation>Ir a las preguntas</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start %1-minute tour</source>
        <translation>Empezar recorrido de %1 min</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>EvidenceBadge</name>
    <message>
        <source>Proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>en ensayos</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Touch a dot to open the study.</source>
        <translation>Toque un punto para abrir el estudio.</translation>
    </message>
    <message>
        <source>The number in a dot is how many people took part. Two rings: a review of several studies. Empty: it still runs.</source>
        <translation>El número dice cuántas personas participaron. Dos anillos: una revisión de varios estudios. Vacío: sigue en marcha.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>EvidenceFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>MSC</source>
        <translation>MSC</translation>
    </message>
    <message>
        <source>aHSCT</source>
        <translation>aHSCT</translation>
    </message>
    <message>
        <source>Blood stem cells</source>
        <translation>Células de la sangre</translation>
    </message>
    <message>
        <source>A pill</source>
        <translation>Pastilla</translation>
    </message>
    <message>
        <source>Repair by a pill</source>
        <translation>Una pastilla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>EvidenceLadder</name>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Chance decides</source>
        <translation>Decide el azar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Final trials</source>
        <translation>Ensayos finales</translation>
    </message>
    <message>
        <source>None of these for MS</source>
        <translation>Ninguno de estos para la EM</translation>
    </message>
</context>
<context>
    <name>EvidenceStudies</name>
    <message>
        <source>Wait for the results.</source>
        <translation>Hay que esperar los resultados.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>Blood stem cells (aHSCT) against the strongest MS medicines.</source>
        <translation>Células madre de la sangre (aHSCT) frente a las medicinas más fuertes para la EM.</translation>
    </message>
    <message>
        <source>10 people, progressive MS. All got MSCs. No comparison.</source>
        <translation>10 personas, EM progresiva. Todas recibieron MSC. Sin comparación.</translation>
    </message>
    <message>
        <source>It could be done and looked safe. Some eye tests improved.</source>
        <translation>Se pudo hacer y pareció seguro. Mejoró alguna prueba de la vista.</translation>
    </message>
    <message>
        <source>A first safety step.</source>
        <translation>Un primer paso de seguridad.</translation>
    </message>
    <message>
        <source>20 people, progressive MS. MSC-based cells. No comparison.</source>
        <translation>20 personas, EM progresiva. Células de MSC. Sin comparación.</translation>
    </message>
    <message>
        <source>Looked safe. 7 of 18 were better after 2 years; 5 of those 7 lost part of it.</source>
        <translation>Pareció seguro. A los 2 años, 7 de 18 estaban mejor; 5 de esos 7 perdieron una parte.</translation>
    </message>
    <message>
        <source>Gains often faded.</source>
        <translation>Lo ganado a menudo se perdió.</translation>
    </message>
    <message>
        <source>48 people, progressive MS. Chance decided. Sham. One centre.</source>
        <translation>48 personas, EM progresiva. Decidió el azar. Tratamiento simulado. Un centro.</translation>
    </message>
    <message>
        <source>It failed in up to 1 in 10 with MSCs, about 4 in 10 with sham.</source>
        <translation>Falló en hasta 1 de 10 con MSC y en cerca de 4 de 10 con el simulado.</translation>
    </message>
    <message>
        <source>Positive but small. Not yet repeated elsewhere.</source>
        <translation>Positivo, pero pequeño. Falta repetirlo en otro lugar.</translation>
    </message>
    <message>
        <source>24 people, progressive MS. Repeated MSCs. No comparison.</source>
        <translation>24 personas, EM progresiva. MSC repetidas. Sin comparación.</translation>
    </message>
    <message>
        <source>Average disability score: 6.75 before, 6.42 after.</source>
        <translation>Discapacidad media: 6,75 antes y 6,42 después.</translation>
    </message>
    <message>
        <source>It cannot prove the cause.</source>
        <translation>No puede probar la causa.</translation>
    </message>
    <message>
        <source>144 people, active MS. Chance decided. Placebo. 9 countries.</source>
        <translation>144 personas, EM activa. Decidió el azar. Placebo. 9 países.</translation>
    </message>
    <message>
        <source>Main goal not met: no drop in inflamed spots. Looked safe.</source>
        <translation>Meta no lograda: no hubo menos zonas inflamadas. Pareció seguro.</translation>
    </message>
    <message>
        <source>The largest blinded MSC trial here: neutral.</source>
        <translation>El mayor ensayo ciego con MSC de aquí: neutro.</translation>
    </message>
    <message>
        <source>54 people, progressive MS. MSC-based cells. Chance decided. Placebo.</source>
        <translation>54 personas, EM progresiva. Células de MSC. Decidió el azar. Placebo.</translation>
    </message>
    <message>
        <source>Main goal not met: about 1 in 3 improved in both groups.</source>
        <translation>Meta no lograda: mejoró cerca de 1 de 3 en ambos grupos.</translation>
    </message>
    <message>
        <source>Side findings need a new trial.</source>
        <translation>Lo demás necesita un nuevo ensayo.</translation>
    </message>
    <message>
        <source>Review: 133 people in 9 studies, mostly without comparison.</source>
        <translation>Revisión: 133 personas en 9 estudios, casi todos sin comparación.</translation>
    </message>
    <message>
        <source>No deaths from it. 35 of 100 were worse after a year.</source>
        <translation>Nadie murió por ello. 35 de 100 estaban peor al cabo de un año.</translation>
    </message>
    <message>
        <source>Hints of safety. No proof of benefit.</source>
        <translation>Indicios de seguridad. Ninguna prueba de beneficio.</translation>
    </message>
    <message>
        <source>Review: many small MSC studies, before and after. No comparison.</source>
        <translation>Revisión: muchos estudios pequeños con MSC, antes y después. Sin comparación.</translation>
    </message>
    <message>
        <source>40 of 100 better, 33 the same, 18 worse.</source>
        <translation>40 de 100 mejor, 33 igual, 18 peor.</translation>
    </message>
    <message>
        <source>Looks good only because nothing is compared.</source>
        <translation>Parece bueno solo porque nada se compara.</translation>
    </message>
    <message>
        <source>Review: 691 people in 11 compared trials, MSCs and blood stem cells.</source>
        <translation>Revisión: 691 personas en 11 ensayos comparados, con MSC y células de la sangre.</translation>
    </message>
    <message>
        <source>On average, disability did not improve clearly more.</source>
        <translation>En promedio, la discapacidad no mejoró claramente más.</translation>
    </message>
    <message>
        <source>It mixes two different treatments.</source>
        <translation>Mezcla dos tratamientos distintos.</translation>
    </message>
    <message>
        <source>110 people, very active MS. Chance decided. Not blinded. aHSCT.</source>
        <translation>110 personas, EM muy activa. Decidió el azar. No ciego. aHSCT.</translation>
    </message>
    <message>
        <source>MS got worse in 3 of 55 with aHSCT, and in 34 of 55 on medicines.</source>
        <translation>La EM empeoró en 3 de 55 con aHSCT y en 34 de 55 con medicinas.</translation>
    </message>
    <message>
        <source>A strong early signal. Larger trials are under way.</source>
        <translation>Una señal temprana fuerte. Hay ensayos mayores en marcha.</translation>
    </message>
    <message>
        <source>50 people, old damage of the eye nerve. Chance decided. A pill.</source>
        <translation>50 personas, daño antiguo del nervio óptico. Decidió el azar. Una pastilla.</translation>
    </message>
    <message>
        <source>Eye signals came 1.7 thousandths of a second sooner.</source>
        <translation>Las señales del ojo llegaron 1,7 milésimas de segundo antes.</translation>
    </message>
    <message>
        <source>A first proof of the idea. Not an approved MS treatment.</source>
        <translation>Una primera prueba de la idea. No es un tratamiento aprobado para la EM.</translation>
    </message>
    <message>
        <source>%1, still running</source>
        <translation>%1, en marcha</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Each dot is a study. Larger: more people.</source>
        <translation>Cada punto es un estudio. Grande: más gente.</translation>
    </message>
    <message>
        <source>These are the studies of MSCs.</source>
        <translation>Estos son los estudios de MSC.</translation>
    </message>
    <message>
        <source>Everybody got MSCs. That cannot prove it.</source>
        <translation>Todos recibieron MSC. Eso no lo prueba.</translation>
    </message>
    <message>
        <source>Chance decided, with a placebo. No drop.</source>
        <translation>Decidió el azar, con placebo. No bajó.</translation>
    </message>
    <message>
        <source>Many studies together: no clear benefit.</source>
        <translation>Muchos estudios juntos: sin beneficio claro.</translation>
    </message>
    <message>
        <source>Large trials of blood stem cells still run.</source>
        <translation>Los grandes ensayos siguen en marcha.</translation>
    </message>
    <message>
        <source>No MSC study has got further so far.</source>
        <translation>Ningún estudio de MSC ha llegado más lejos.</translation>
    </message>
    <message>
        <source>%1 studies are shown.</source>
        <translation>Se ven %1 estudios.</translation>
    </message>
    <message>
        <source>%1 studies of MSCs are shown.</source>
        <translation>Se ven %1 estudios de MSC.</translation>
    </message>
    <message>
        <source>%1 studies of blood stem cells are shown.</source>
        <translation>Se ven %1 estudios de células de la sangre.</translation>
    </message>
    <message>
        <source>Studies of a pill for myelin repair: %1.</source>
        <translation>Estudios de una pastilla para la mielina: %1.</translation>
    </message>
    <message>
        <source>No study is open.</source>
        <translation>Ningún estudio está abierto.</translation>
    </message>
    <message>
        <source>A study with %1 people is open.</source>
        <translation>Está abierto un estudio con %1 personas.</translation>
    </message>
    <message>
        <source>A review of many small studies is open.</source>
        <translation>Está abierta una revisión de estudios pequeños.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Yes, that’s it.</source>
        <translation>Sí, eso es.</translation>
    </message>
    <message>
        <source>Not quite. Here is the idea:</source>
        <translation>No del todo. La idea:</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstremelo</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>What would you like to explore?</source>
        <translation>¿Qué le gustaría explorar?</translation>
    </message>
    <message>
        <source>For learning. Not medical advice.</source>
        <translation>Para aprender. No da consejos médicos.</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>Elija un idioma</translation>
    </message>
</context>
<context>
    <name>LivingScene</name>
    <message>
        <source>That is it!</source>
        <translation>¡Eso es!</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstremelo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Comes in place %1</source>
        <translation>Va en el lugar %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Your answers stay on this screen and are erased when you finish.</source>
        <translation>Sus respuestas se quedan en esta pantalla y se borran al terminar.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Once more: question %1 of %2</source>
        <translation>Otra vez: pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Elija %1</translation>
    </message>
</context>
<context>
    <name>ResultFibre</name>
    <message>
        <source>worth another look</source>
        <translation>vale la pena verlo otra vez</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>Well done – %1 of %2</source>
        <translation>Muy bien: %1 de %2</translation>
    </message>
    <message>
        <source>Good start – %1 of %2</source>
        <translation>Buen comienzo: %1 de %2</translation>
    </message>
    <message>
        <source>Each right answer wrapped one myelin sleeve.</source>
        <translation>Cada respuesta correcta formó una pieza de mielina.</translation>
    </message>
    <message>
        <source>Look again (%1)</source>
        <translation>Volver a ver (%1)</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Preguntas nuevas</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Aún no revisado por un profesional de la salud.</translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <translation>Revisado por %1.</translation>
    </message>
    <message>
        <source>Checked against its sources on %1.</source>
        <translation>Comprobado con sus fuentes: %1.</translation>
    </message>
</context>
<context>
    <name>SheetHost</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>More sources (%1 of %2)</source>
        <translation>Más fuentes (%1 de %2)</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Large studies and regulators agree that this helps.</source>
        <translation>Los grandes estudios y las autoridades sanitarias coinciden en que ayuda.</translation>
    </message>
    <message>
        <source>It is being tested. Some results are good, but not all questions are answered.</source>
        <translation>Está en estudio. Algunos resultados son buenos, pero aún quedan preguntas sin respuesta.</translation>
    </message>
    <message>
        <source>No good study has shown that this helps in MS.</source>
        <translation>Ningún estudio de calidad ha demostrado que ayude en la EM.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Stemcells</name>
    <message>
        <source>Nerve cell (neuron)</source>
        <translation>Célula nerviosa (neurona)</translation>
    </message>
    <message>
        <source>Astrocyte</source>
        <translation>Astrocito</translation>
    </message>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>StemcellsControls</name>
    <message>
        <source>Divide into</source>
        <translation>Dividirse en</translation>
    </message>
    <message>
        <source>two stem cells</source>
        <translation>dos células madre</translation>
    </message>
    <message>
        <source>one of each</source>
        <translation>una de cada clase</translation>
    </message>
    <message>
        <source>two that will change</source>
        <translation>dos que cambiarán</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Picture %1 of %2. </source>
        <translation>Imagen %1 de %2. </translation>
    </message>
    <message>
        <source>Teaching picture, not to scale. It shows how cells develop, not a treatment.</source>
        <translation>Imagen didáctica, no está a escala. Muestra cómo se desarrollan las células, no un tratamiento.</translation>
    </message>
</context>
<context>
    <name>StemcellsDivide</name>
    <message>
        <source>Divide into %1</source>
        <translation>Dividirse en %1</translation>
    </message>
</context>
<context>
    <name>StemcellsLabels</name>
    <message>
        <source>Neural stem cells: %1</source>
        <translation>Células madre neurales: %1</translation>
    </message>
    <message>
        <source>Neural stem cell</source>
        <translation>Célula madre neural</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Cambiarán: %1</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Cambiará</translation>
    </message>
    <message>
        <source>Young nerve cell</source>
        <translation>Neurona joven</translation>
    </message>
    <message>
        <source>Young astrocyte</source>
        <translation>Astrocito joven</translation>
    </message>
    <message>
        <source>OPC</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>in-between cell</source>
        <translation>célula intermedia</translation>
    </message>
</context>
<context>
    <name>StemcellsWords</name>
    <message>
        <source>A stem cell of the brain waits on a ridge.</source>
        <translation>Una célula madre espera en una cresta.</translation>
    </message>
    <message>
        <source>It can divide into two stem cells.</source>
        <translation>Puede dividirse en dos células madre.</translation>
    </message>
    <message>
        <source>It can divide into one of each.</source>
        <translation>Puede dividirse en una de cada clase.</translation>
    </message>
    <message>
        <source>Or into two cells that will change.</source>
        <translation>O en dos células que cambiarán.</translation>
    </message>
    <message>
        <source>A cell goes down a valley: a nerve cell.</source>
        <translation>Una célula baja por un valle: una neurona.</translation>
    </message>
    <message>
        <source>Another valley, another job: an astrocyte.</source>
        <translation>Otro valle, otra tarea: un astrocito.</translation>
    </message>
    <message>
        <source>On the way it is an in-between cell.</source>
        <translation>De camino es una célula intermedia.</translation>
    </message>
    <message>
        <source>This one becomes an oligodendrocyte.</source>
        <translation>Esta se convierte en oligodendrocito.</translation>
    </message>
    <message>
        <source>No stem cell is on the ridge.</source>
        <translation>No hay células madre en la cresta.</translation>
    </message>
    <message>
        <source>One stem cell is on the ridge.</source>
        <translation>Hay una célula madre en la cresta.</translation>
    </message>
    <message>
        <source>%1 stem cells are on the ridge.</source>
        <translation>Hay %1 células madre en la cresta.</translation>
    </message>
    <message>
        <source>One cell will change.</source>
        <translation>Una célula cambiará.</translation>
    </message>
    <message>
        <source>%1 cells will change.</source>
        <translation>%1 células cambiarán.</translation>
    </message>
    <message>
        <source>Cells on their way down a valley: %1.</source>
        <translation>Células que bajan por un valle: %1.</translation>
    </message>
    <message>
        <source>With a job: nerve cells %1, astrocytes %2, oligodendrocytes %3.</source>
        <translation>Con una tarea: neuronas %1, astrocitos %2, oligodendrocitos %3.</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Take all the time you need. If nobody answers, we start again for the next visitor.</source>
        <translation>Tómese todo el tiempo que necesite. Si nadie responde, volveremos a empezar para la siguiente persona.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation>Sí, sigo aquí</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it home</source>
        <translation>Para llevar a casa</translation>
    </message>
    <message>
        <source>Point a phone camera here. The words are in the code; no internet is needed.</source>
        <translation>Apunte aquí con la cámara de un teléfono. El texto está en el código; no hace falta internet.</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>How long do you have?</source>
        <translation>¿Cuánto tiempo tiene?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>TrialAxis</name>
    <message>
        <source>How many more felt better with the treatment than with the placebo</source>
        <translation>Cuántas personas más mejoraron con el tratamiento que con el placebo</translation>
    </message>
    <message>
        <source>How many people felt better in a study. Each dot is one study.</source>
        <translation>Cuántas personas mejoraron. Cada punto es un estudio.</translation>
    </message>
</context>
<context>
    <name>TrialControls</name>
    <message>
        <source>One study</source>
        <translation>Un estudio</translation>
    </message>
    <message>
        <source>100 studies</source>
        <translation>100 estudios</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>TrialPeople</name>
    <message>
        <source>Placebo: %1 of %2 better</source>
        <translation>Placebo: mejoran %1 de %2</translation>
    </message>
    <message>
        <source>Treatment: %1 of %2 better</source>
        <translation>Tratamiento: mejoran %1 de %2</translation>
    </message>
    <message>
        <source>Placebo: %1 people</source>
        <translation>Placebo: %1 personas</translation>
    </message>
    <message>
        <source>Treatment: %1 people</source>
        <translation>Tratamiento: %1 personas</translation>
    </message>
</context>
<context>
    <name>TrialScore</name>
    <message>
        <source>%1 of %2 studies</source>
        <translation>%1 de %2 estudios</translation>
    </message>
    <message>
        <source>Looks like success: %1</source>
        <translation>Parece un éxito: %1</translation>
    </message>
    <message>
        <source>Looks like success</source>
        <translation>Parece un éxito</translation>
    </message>
    <message>
        <source>In the long run: %1 of 100</source>
        <translation>A la larga: %1 de 100</translation>
    </message>
    <message>
        <source>Without a placebo group: %1 of %2</source>
        <translation>Sin grupo de placebo: %1 de %2</translation>
    </message>
    <message>
        <source>With a placebo group: %1 of %2</source>
        <translation>Con grupo de placebo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>TrialTop</name>
    <message>
        <source>The treatment really helps.</source>
        <translation>El tratamiento sí ayuda.</translation>
    </message>
    <message>
        <source>The treatment does nothing.</source>
        <translation>El tratamiento no hace nada.</translation>
    </message>
    <message>
        <source>It helps</source>
        <translation>Sí ayuda</translation>
    </message>
    <message>
        <source>It really helps</source>
        <translation>Ayuda de verdad</translation>
    </message>
    <message>
        <source>The treatment really helps</source>
        <translation>El tratamiento sí ayuda</translation>
    </message>
    <message>
        <source>Placebo group</source>
        <translation>Grupo de placebo</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>All get a treatment that does nothing.</source>
        <translation>Todos reciben un tratamiento que no hace nada.</translation>
    </message>
    <message>
        <source>Some feel better anyway. That is chance.</source>
        <translation>Algunos mejoran igual. Es el azar.</translation>
    </message>
    <message>
        <source>The same study again. Other luck.</source>
        <translation>El mismo estudio. Otra suerte.</translation>
    </message>
    <message>
        <source>Run often, luck often looks like success.</source>
        <translation>La suerte parece a menudo un éxito.</translation>
    </message>
    <message>
        <source>Now half of them get a placebo instead.</source>
        <translation>Ahora la mitad recibe un placebo.</translation>
    </message>
    <message>
        <source>Luck comes to both groups. It cancels out.</source>
        <translation>La suerte llega a los dos grupos.</translation>
    </message>
    <message>
        <source>Compared fairly, luck seldom wins.</source>
        <translation>Al comparar bien, la suerte gana poco.</translation>
    </message>
    <message>
        <source>Now the treatment really helps.</source>
        <translation>Ahora el tratamiento sí ayuda.</translation>
    </message>
    <message>
        <source>Small studies still often miss it.</source>
        <translation>Un estudio pequeño a menudo no lo ve.</translation>
    </message>
    <message>
        <source>%1 people get the treatment. Nobody gets a placebo.</source>
        <translation>%1 personas reciben el tratamiento. Nadie recibe placebo.</translation>
    </message>
    <message>
        <source>%1 people get the treatment and %2 a placebo.</source>
        <translation>%1 personas reciben el tratamiento y %2 un placebo.</translation>
    </message>
    <message>
        <source>The treatment does nothing.</source>
        <translation>El tratamiento no hace nada.</translation>
    </message>
    <message>
        <source>The treatment really helps.</source>
        <translation>El tratamiento sí ayuda.</translation>
    </message>
    <message>
        <source>No study has been run yet.</source>
        <translation>Aún no se ha hecho ningún estudio.</translation>
    </message>
    <message>
        <source>A study is running.</source>
        <translation>Un estudio está en marcha.</translation>
    </message>
    <message>
        <source>In this study %1 of %2 people felt better.</source>
        <translation>En este estudio mejoraron %1 de %2 personas.</translation>
    </message>
    <message>
        <source>In this study %1 felt better with the treatment, and %2 with the placebo.</source>
        <translation>En este estudio mejoraron %1 con el tratamiento y %2 con el placebo.</translation>
    </message>
    <message>
        <source>%1 of %2 studies look like a success.</source>
        <translation>%1 de %2 estudios parecen un éxito.</translation>
    </message>
</context>
<context>
    <name>TrueFalse</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
</TS>
