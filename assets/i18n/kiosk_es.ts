<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActiveDeckCard</name>
    <message>
        <source>On screen now</source>
        <translation>En pantalla ahora</translation>
    </message>
    <message>
        <source>Version %1 · %2 slides · %3 questions · %4</source>
        <translation>Versión %1 · %2 diapositivas · %3 preguntas · %4</translation>
    </message>
    <message>
        <source>Came with the kiosk</source>
        <translation>Venía con el quiosco</translation>
    </message>
    <message>
        <source>Not signed by a publisher</source>
        <translation>Sin firma de un editor</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmada por %1</translation>
    </message>
    <message>
        <source>Review was due on %1</source>
        <translation>Revisión pendiente desde %1</translation>
    </message>
    <message>
        <source>Look at the slides</source>
        <translation>Ver las diapositivas</translation>
    </message>
</context>
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
        <source>Not to scale. Much faster than life.</source>
        <translation>No está a escala. Mucho más rápido que en la realidad.</translation>
    </message>
    <message>
        <source>Many MS medicines calm or block immune cells (Hauser 2020).</source>
        <translation>Muchos medicamentos para la EM calman o frenan las defensas (Hauser 2020).</translation>
    </message>
    <message>
        <source>Model: treatment turns %1 of 100 cells back.</source>
        <translation>Modelo: el tratamiento frena %1 de 100 células.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>With treatment</source>
        <translation>Con tratamiento</translation>
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
        <source>They harm myelin by mistake</source>
        <translation>Dañan la mielina por error</translation>
    </message>
    <message>
        <source>Clean-up cells clear it away</source>
        <translation>La limpieza retira los restos</translation>
    </message>
</context>
<context>
    <name>AttackCount</name>
    <message>
        <source>With treatment</source>
        <translation>Con tratamiento</translation>
    </message>
    <message>
        <source>Without treatment</source>
        <translation>Sin tratamiento</translation>
    </message>
    <message>
        <source>%1, entered: %2</source>
        <translation>%1, entraron: %2</translation>
    </message>
    <message>
        <source>Entered:</source>
        <translation>Entraron:</translation>
    </message>
    <message>
        <source>Touch to let cells pass</source>
        <translation>Toque: pasan las células</translation>
    </message>
</context>
<context>
    <name>AttackGlia</name>
    <message>
        <source>Microglia</source>
        <translation>Microglía</translation>
    </message>
</context>
<context>
    <name>AttackLabels</name>
    <message>
        <source>came from the blood</source>
        <translation>vino de la sangre</translation>
    </message>
    <message>
        <source>Blood–brain barrier</source>
        <translation>Barrera hematoencefálica</translation>
    </message>
    <message>
        <source>a wall of tight cells</source>
        <translation>células muy juntas</translation>
    </message>
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
        <source>Microglia</source>
        <translation>Microglía</translation>
    </message>
    <message>
        <source>takes pieces away</source>
        <translation>retira los restos</translation>
    </message>
    <message>
        <source>is at rest</source>
        <translation>en reposo</translation>
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
        <source>Turned back</source>
        <translation>Frenada</translation>
    </message>
    <message>
        <source>harms myelin by mistake</source>
        <translation>daña la mielina por error</translation>
    </message>
    <message>
        <source>Macrophage</source>
        <translation>Macrófago</translation>
    </message>
    <message>
        <source>B cell</source>
        <translation>Célula B</translation>
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
        <source>Microglia</source>
        <translation>Microglía</translation>
    </message>
    <message>
        <source>The brain&apos;s own clean-up cell. It takes loose myelin away.</source>
        <translation>La célula de limpieza del cerebro. Retira la mielina suelta.</translation>
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
        <source>Some roll along the wall and hold on.</source>
        <translation>Algunas ruedan por la pared y se agarran.</translation>
    </message>
    <message>
        <source>They squeeze through the wall.</source>
        <translation>Se cuelan a través de la pared.</translation>
    </message>
    <message>
        <source>They harm myelin by mistake.</source>
        <translation>Dañan la mielina por error.</translation>
    </message>
    <message>
        <source>Clean-up cells take the loose pieces away.</source>
        <translation>La limpieza retira los trozos sueltos.</translation>
    </message>
    <message>
        <source>Cells pass. Each one that enters is counted.</source>
        <translation>Pasan células. Se cuenta cada una que entra.</translation>
    </message>
    <message>
        <source>Without treatment, many enter.</source>
        <translation>Sin tratamiento entran muchas.</translation>
    </message>
    <message>
        <source>With treatment, on average fewer enter.</source>
        <translation>Con tratamiento, en promedio entran menos.</translation>
    </message>
    <message>
        <source>This is with treatment.</source>
        <translation>Ahora es con tratamiento.</translation>
    </message>
    <message>
        <source>This is without treatment.</source>
        <translation>Ahora es sin tratamiento.</translation>
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
        <source>One loose piece lies about.</source>
        <translation>Hay un trozo suelto.</translation>
    </message>
    <message>
        <source>%1 loose pieces lie about.</source>
        <translation>Hay %1 trozos sueltos.</translation>
    </message>
    <message>
        <source>Clean-up cells have taken the loose pieces away.</source>
        <translation>Las células de limpieza han retirado los trozos sueltos.</translation>
    </message>
    <message>
        <source>The cell that makes myelin is harmed too.</source>
        <translation>La célula que forma la mielina también está dañada.</translation>
    </message>
    <message>
        <source>Step %1 of %2 is playing.</source>
        <translation>Se ve el paso %1 de %2.</translation>
    </message>
    <message>
        <source>The cells are passing now.</source>
        <translation>Las células están pasando.</translation>
    </message>
    <message>
        <source>Without treatment, one cell entered.</source>
        <translation>Sin tratamiento entró una célula.</translation>
    </message>
    <message>
        <source>Without treatment, %1 cells entered.</source>
        <translation>Sin tratamiento entraron %1 células.</translation>
    </message>
    <message>
        <source>With treatment, one cell entered.</source>
        <translation>Con tratamiento entró una célula.</translation>
    </message>
    <message>
        <source>With treatment, %1 cells entered, in the same time.</source>
        <translation>Con tratamiento entraron %1 células, en el mismo tiempo.</translation>
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
    <name>AxonCard</name>
    <message>
        <source>Send a signal</source>
        <translation>Enviar una señal</translation>
    </message>
    <message>
        <source>Send 5 signals</source>
        <translation>Enviar 5 señales</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Más frío</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Más calor</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>%1 µm</source>
        <translation>%1 µm</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>Más fina</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>Más gruesa</translation>
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
        <translation>Vaina de mielina</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>(node of Ranvier)</source>
        <translation>(nódulo de Ranvier)</translation>
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
    <name>AxonRaceLabels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Usual fibre, 2 µm</source>
        <translation>Fibra usual, 2 µm</translation>
    </message>
    <message>
        <source>Healthy fibre</source>
        <translation>Fibra sana</translation>
    </message>
    <message>
        <source>Thicker fibre, 3 µm</source>
        <translation>Fibra gruesa, 3 µm</translation>
    </message>
    <message>
        <source>Thinner fibre, 1 µm</source>
        <translation>Fibra fina, 1 µm</translation>
    </message>
    <message>
        <source>Fibre, 2 µm</source>
        <translation>Fibra, 2 µm</translation>
    </message>
    <message>
        <source>Damaged fibre</source>
        <translation>Fibra dañada</translation>
    </message>
    <message>
        <source>Repaired fibre</source>
        <translation>Fibra reparada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Detenida</translation>
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
        <source>Myelin sleeve</source>
        <translation>Vaina de mielina</translation>
    </message>
    <message>
        <source>Signal stops here</source>
        <translation>La señal se detiene aquí</translation>
    </message>
    <message>
        <source>Bare fibre</source>
        <translation>Fibra sin mielina</translation>
    </message>
    <message>
        <source>New myelin</source>
        <translation>Mielina nueva</translation>
    </message>
    <message>
        <source>Very thin myelin</source>
        <translation>Mielina muy fina</translation>
    </message>
    <message>
        <source>Worn sleeve</source>
        <translation>Mielina gastada</translation>
    </message>
    <message>
        <source>thinner and shorter</source>
        <translation>más fina y más corta</translation>
    </message>
</context>
<context>
    <name>AxonSleeve</name>
    <message>
        <source>Myelin sleeve %1</source>
        <translation>Vaina de mielina %1</translation>
    </message>
</context>
<context>
    <name>AxonThermometer</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>AxonTools</name>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
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
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Strong and on time</source>
        <translation>Fuerte y a tiempo</translation>
    </message>
    <message>
        <source>All arrive</source>
        <translation>Llegan todas</translation>
    </message>
    <message>
        <source>It arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Slowed and weaker</source>
        <translation>Más lenta y débil</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Some drop out</source>
        <translation>Algunas se pierden</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>%1 of %2 arrive</source>
        <translation>Llegan %1 de %2</translation>
    </message>
    <message>
        <source>It passes when cool again.</source>
        <translation>Pasa al enfriarse otra vez.</translation>
    </message>
    <message>
        <source>%1 instead of %2 ms</source>
        <translation>%1 en vez de %2 ms</translation>
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
        <source>Once more: as strong, and as fast.</source>
        <translation>Otra vez: igual de fuerte y de rápida.</translation>
    </message>
    <message>
        <source>Two sleeves of the lower fibre are worn.</source>
        <translation>Abajo hay dos vainas gastadas.</translation>
    </message>
    <message>
        <source>A signal starts in both fibres at once.</source>
        <translation>Sale una señal en las dos fibras a la vez.</translation>
    </message>
    <message>
        <source>Where myelin is worn, it slows down.</source>
        <translation>Donde la mielina está gastada, va más lenta.</translation>
    </message>
    <message>
        <source>Now one sleeve is lost.</source>
        <translation>Ahora se pierde una vaina.</translation>
    </message>
    <message>
        <source>At the bare fibre the signal stops.</source>
        <translation>En la fibra sin mielina, la señal se detiene.</translation>
    </message>
    <message>
        <source>The lower fibre has lost two sleeves.</source>
        <translation>La fibra de abajo perdió dos vainas.</translation>
    </message>
    <message>
        <source>New myelin: thinner, in shorter pieces.</source>
        <translation>Mielina nueva: fina, en piezas cortas.</translation>
    </message>
    <message>
        <source>It arrives again, only a little later.</source>
        <translation>Vuelve a llegar, solo un poco más tarde.</translation>
    </message>
    <message>
        <source>Here the myelin is very thin.</source>
        <translation>Aquí la mielina es muy fina.</translation>
    </message>
    <message>
        <source>At 37 degrees the signal just passes.</source>
        <translation>A 37 grados, la señal pasa por poco.</translation>
    </message>
    <message>
        <source>Now the body is one degree warmer.</source>
        <translation>Ahora el cuerpo tiene un grado más.</translation>
    </message>
    <message>
        <source>The weak signal cannot pass now.</source>
        <translation>Ahora la señal débil no puede pasar.</translation>
    </message>
    <message>
        <source>Cool again, it can pass as before.</source>
        <translation>Al enfriarse, puede pasar como antes.</translation>
    </message>
    <message>
        <source>Five signals start, one close to the next.</source>
        <translation>Salen cinco señales muy seguidas.</translation>
    </message>
    <message>
        <source>The worn fibre needs longer to recover.</source>
        <translation>La fibra gastada tarda más en recuperarse.</translation>
    </message>
    <message>
        <source>So some of the signals drop out.</source>
        <translation>Por eso algunas señales se pierden.</translation>
    </message>
    <message>
        <source>The lower fibre is thicker.</source>
        <translation>La fibra de abajo es más gruesa.</translation>
    </message>
    <message>
        <source>In the thicker fibre it arrives earlier.</source>
        <translation>En la fibra más gruesa llega antes.</translation>
    </message>
    <message>
        <source>Now the lower fibre is thinner.</source>
        <translation>Ahora la fibra de abajo es más fina.</translation>
    </message>
    <message>
        <source>In the thinner fibre it arrives later.</source>
        <translation>En la fibra más fina llega después.</translation>
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
        <source>The body is at %1 degrees Celsius.</source>
        <translation>El cuerpo está a %1 grados Celsius.</translation>
    </message>
    <message>
        <source>The fibre is %1 thousandths of a millimetre thick.</source>
        <translation>La fibra mide %1 milésimas de milímetro de grosor.</translation>
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
        <source>The signal arrives again.</source>
        <translation>La señal vuelve a llegar.</translation>
    </message>
    <message>
        <source>The signal does not arrive.</source>
        <translation>La señal no llega.</translation>
    </message>
    <message>
        <source>%1 signals are on their way.</source>
        <translation>%1 señales están en camino.</translation>
    </message>
    <message>
        <source>All %1 signals arrive.</source>
        <translation>Llegan las %1 señales.</translation>
    </message>
    <message>
        <source>%1 of %2 signals arrive.</source>
        <translation>Llegan %1 de %2 señales.</translation>
    </message>
    <message>
        <source>Only one of %1 signals arrives.</source>
        <translation>Llega solo una de %1 señales.</translation>
    </message>
    <message>
        <source>None of the %1 signals arrives.</source>
        <translation>No llega ninguna de las %1 señales.</translation>
    </message>
</context>
<context>
    <name>BusySheet</name>
    <message>
        <source>Reading the stick “%1”</source>
        <translation>Leyendo la memoria «%1»</translation>
    </message>
    <message>
        <source>Checking “%1” and taking it in</source>
        <translation>Comprobando y guardando «%1»</translation>
    </message>
    <message>
        <source>Bringing “%1” in as a draft</source>
        <translation>Trayendo «%1» como borrador</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>Comprobando «%1»</translation>
    </message>
    <message>
        <source>Packing “%1”</source>
        <translation>Empaquetando «%1»</translation>
    </message>
    <message>
        <source>Putting “%1” on the screen</source>
        <translation>Mostrando «%1»</translation>
    </message>
    <message>
        <source>Taking the deck back</source>
        <translation>Volviendo a la anterior</translation>
    </message>
    <message>
        <source>Taking pictures of “%1”</source>
        <translation>Haciendo imágenes de «%1»</translation>
    </message>
    <message>
        <source>Looking through this kiosk</source>
        <translation>Revisando este quiosco</translation>
    </message>
    <message>
        <source>Reading the slides</source>
        <translation>Leyendo las diapositivas</translation>
    </message>
    <message>
        <source>Drawing the pictures</source>
        <translation>Dibujando las imágenes</translation>
    </message>
    <message>
        <source>Taking pictures of the slides</source>
        <translation>Haciendo imágenes de las diapositivas</translation>
    </message>
    <message>
        <source>Writing one file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CardFit</name>
    <message>
        <source>Much smaller</source>
        <translation>Mucho menor</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un poco menor</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Un poco mayor</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mucho mayor</translation>
    </message>
    <message>
        <source>So this screen measures %1 inches (%2 cm) from corner to corner.</source>
        <translation>Esta pantalla mide %1 pulgadas (%2 cm) de esquina a esquina.</translation>
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
    <name>CornersDrawing</name>
    <message>
        <source>3 seconds</source>
        <translation>3 segundos</translation>
    </message>
</context>
<context>
    <name>CourseAxis</name>
    <message>
        <source>Year 0</source>
        <translation>Año 0</translation>
    </message>
</context>
<context>
    <name>CourseControls</name>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>With treatment</source>
        <translation>Con tratamiento</translation>
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
        <source>Let the years pass</source>
        <translation>Dejar pasar los años</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Un año más</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>CourseLegend</name>
    <message>
        <source>This person: 1 relapse</source>
        <translation>Esta persona: 1 brote</translation>
    </message>
    <message>
        <source>This person: %1 relapses</source>
        <translation>Esta persona: %1 brotes</translation>
    </message>
    <message>
        <source>%1 others: %2 to %3</source>
        <translation>Otras %1: de %2 a %3</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Without treatment</source>
        <translation>Sin tratamiento</translation>
    </message>
</context>
<context>
    <name>CourseNames</name>
    <message>
        <source>MS affects the day more</source>
        <translation>La EM se nota más en el día</translation>
    </message>
    <message>
        <source>A relapse</source>
        <translation>Un brote</translation>
    </message>
    <message>
        <source>Slow worsening</source>
        <translation>Empeora poco a poco</translation>
    </message>
</context>
<context>
    <name>CourseNote</name>
    <message>
        <source>Relapses come, then get partly or fully better.</source>
        <translation>Hay brotes que luego mejoran en parte o del todo.</translation>
    </message>
    <message>
        <source>Slow worsening follows some years of relapses. Not everyone gets this.</source>
        <translation>Tras unos años de brotes, empeora poco a poco. No le ocurre a todo el mundo.</translation>
    </message>
    <message>
        <source>Slow worsening from the start. With relapses too, it is called “active”.</source>
        <translation>Empeora poco a poco desde el inicio. Si además hay brotes, se llama «activa».</translation>
    </message>
    <message>
        <source>With treatment here: about half as many relapses on average.</source>
        <translation>Aquí, con tratamiento: de media, cerca de la mitad de brotes.</translation>
    </message>
    <message>
        <source>With treatment here: about half the relapses and slower worsening, on average.</source>
        <translation>Aquí, con tratamiento: de media, cerca de la mitad de brotes y empeora más despacio.</translation>
    </message>
    <message>
        <source>With treatment here: somewhat slower worsening on average.</source>
        <translation>Aquí, con tratamiento: de media, empeora algo más despacio.</translation>
    </message>
    <message>
        <source>An average, not a promise. Not every MS medicine is for this type.</source>
        <translation>Es una media, no una promesa. No todo medicamento sirve para este tipo.</translation>
    </message>
    <message>
        <source>An average is not a promise for one person.</source>
        <translation>Una media no es una promesa para cada persona.</translation>
    </message>
    <message>
        <source>Pretend people. No one can tell your course from this picture.</source>
        <translation>Personas imaginarias. Esta imagen no dice cómo será su EM.</translation>
    </message>
</context>
<context>
    <name>CourseTypes</name>
    <message>
        <source>Relapsing-remitting</source>
        <translation>Remitente-recurrente</translation>
    </message>
    <message>
        <source>Secondary progressive</source>
        <translation>Secundaria progresiva</translation>
    </message>
    <message>
        <source>Primary progressive</source>
        <translation>Primaria progresiva</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>The years pass for one pretend person.</source>
        <translation>Pasan los años de una persona imaginaria.</translation>
    </message>
    <message>
        <source>Faint lines are other pretend people.</source>
        <translation>Líneas claras: otras personas imaginarias.</translation>
    </message>
    <message>
        <source>Another person. No two are the same.</source>
        <translation>Otra persona. No hay dos iguales.</translation>
    </message>
    <message>
        <source>Treatment: fewer relapses on average.</source>
        <translation>Tratamiento: de media, menos brotes.</translation>
    </message>
    <message>
        <source>The dashed line is the average of many.</source>
        <translation>La línea discontinua es la media de muchas.</translation>
    </message>
    <message>
        <source>An average is no promise for one person.</source>
        <translation>Una media no promete nada a cada persona.</translation>
    </message>
    <message>
        <source>First come some years of relapses.</source>
        <translation>Primero hay unos años de brotes.</translation>
    </message>
    <message>
        <source>Then symptoms slowly get worse.</source>
        <translation>Después los síntomas empeoran poco a poco.</translation>
    </message>
    <message>
        <source>Another person: it changes at another time.</source>
        <translation>Otra persona: cambia en otro momento.</translation>
    </message>
    <message>
        <source>Treatment: gentler courses on average.</source>
        <translation>Tratamiento: de media, cursos más suaves.</translation>
    </message>
    <message>
        <source>Slow worsening from the start.</source>
        <translation>Empeora poco a poco desde el inicio.</translation>
    </message>
    <message>
        <source>Another person, at another pace.</source>
        <translation>Otra persona, a otro ritmo.</translation>
    </message>
    <message>
        <source>Treatment: somewhat slower on average.</source>
        <translation>Tratamiento: de media, algo más despacio.</translation>
    </message>
    <message>
        <source>2017: first medicine for this type (USA).</source>
        <translation>2017: primer medicamento para este tipo (EE. UU.).</translation>
    </message>
    <message>
        <source>The picture shows relapsing-remitting MS.</source>
        <translation>La imagen muestra la EM remitente-recurrente.</translation>
    </message>
    <message>
        <source>The picture shows secondary progressive MS.</source>
        <translation>La imagen muestra la EM secundaria progresiva.</translation>
    </message>
    <message>
        <source>The picture shows primary progressive MS.</source>
        <translation>La imagen muestra la EM primaria progresiva.</translation>
    </message>
    <message>
        <source>There is no treatment.</source>
        <translation>No hay tratamiento.</translation>
    </message>
    <message>
        <source>With treatment there are about half as many relapses on average.</source>
        <translation>Con tratamiento hay, de media, cerca de la mitad de brotes.</translation>
    </message>
    <message>
        <source>With treatment there are about half the relapses and slower worsening on average.</source>
        <translation>Con tratamiento hay, de media, cerca de la mitad de brotes y empeora más despacio.</translation>
    </message>
    <message>
        <source>With treatment worsening is somewhat slower on average.</source>
        <translation>Con tratamiento empeora, de media, algo más despacio.</translation>
    </message>
    <message>
        <source>One year is drawn.</source>
        <translation>Está dibujado un año.</translation>
    </message>
    <message>
        <source>%1 of %2 years are drawn.</source>
        <translation>Están dibujados %1 de %2 años.</translation>
    </message>
    <message>
        <source>This pretend person has no relapse.</source>
        <translation>Esta persona imaginaria no tiene brotes.</translation>
    </message>
    <message>
        <source>This pretend person has one relapse.</source>
        <translation>Esta persona imaginaria tiene un brote.</translation>
    </message>
    <message>
        <source>This pretend person has %1 relapses.</source>
        <translation>Esta persona imaginaria tiene %1 brotes.</translation>
    </message>
    <message>
        <source>The others have between %1 and %2.</source>
        <translation>Las otras tienen entre %1 y %2.</translation>
    </message>
    <message>
        <source>Slow worsening begins after %1 years.</source>
        <translation>Empieza a empeorar poco a poco tras %1 años.</translation>
    </message>
    <message>
        <source>Symptoms slowly get worse from the start.</source>
        <translation>Los síntomas empeoran poco a poco desde el inicio.</translation>
    </message>
    <message>
        <source>This pretend person hardly gets worse.</source>
        <translation>Esta persona imaginaria apenas empeora.</translation>
    </message>
    <message>
        <source>No one can tell your course from this picture.</source>
        <translation>Esta imagen no dice cómo será su EM.</translation>
    </message>
</context>
<context>
    <name>DateStepper</name>
    <message>
        <source>− week</source>
        <translation>− semana</translation>
    </message>
    <message>
        <source>%1: a week earlier</source>
        <translation>%1: una semana antes</translation>
    </message>
    <message>
        <source>− day</source>
        <translation>− día</translation>
    </message>
    <message>
        <source>%1: a day earlier</source>
        <translation>%1: un día antes</translation>
    </message>
    <message>
        <source>+ day</source>
        <translation>+ día</translation>
    </message>
    <message>
        <source>%1: a day later</source>
        <translation>%1: un día después</translation>
    </message>
    <message>
        <source>+ week</source>
        <translation>+ semana</translation>
    </message>
    <message>
        <source>%1: a week later</source>
        <translation>%1: una semana después</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Drafts and other decks</source>
        <translation>Borradores y otras presentaciones</translation>
    </message>
    <message>
        <source>Nothing else is here yet. Bring a PowerPoint file or a deck on a stick.</source>
        <translation>Aún no hay nada más. Traiga un PowerPoint o una presentación en una memoria USB.</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>Draft of %1 from %2</source>
        <translation>Borrador del %1, de %2</translation>
    </message>
    <message>
        <source>Version %1, came with the kiosk</source>
        <translation>Versión %1, venía con el quiosco</translation>
    </message>
    <message>
        <source>Version %1, here since %2</source>
        <translation>Versión %1, aquí desde %2</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1 por corregir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Put on screen</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DecksPage</name>
    <message>
        <source>Decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Volver atrás</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Locks itself in %1 s. Touch anywhere to stay.</source>
        <translation>Se cierra en %1 s. Toque la pantalla para seguir.</translation>
    </message>
</context>
<context>
    <name>DeskTime</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>date pattern</comment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date pattern</comment>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
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
    <name>DraftPage</name>
    <message>
        <source>All decks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1 por corregir</translation>
    </message>
    <message>
        <source>Nothing must be mended</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por mirar</translation>
    </message>
    <message>
        <source>%1 slides, %2 questions</source>
        <translation>%1 diapositivas, %2 preguntas</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>The check found nothing to say about this draft.</source>
        <translation>La comprobación no encontró nada en este borrador.</translation>
    </message>
    <message>
        <source>Mend what has the red sign first. Then this draft can be put on the screen.</source>
        <translation>Corrija primero lo que tiene la señal roja. Después podrá mostrar este borrador.</translation>
    </message>
    <message>
        <source>Put on screen after this visitor</source>
        <translation>Mostrar después de esta visita</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Borrar este borrador</translation>
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
        <translation>Células madre de la sangre</translation>
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
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Chance decides</source>
        <translation>Decide el azar</translation>
    </message>
    <message>
        <source>Final trials</source>
        <translation>Ensayos finales</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
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
        <translation>Revisión: 691 personas en 11 ensayos comparados, con MSC y células madre de la sangre.</translation>
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
        <source>15 people, progressive MS. All got neural stem cells. No comparison.</source>
        <translation>15 personas, EM progresiva. Todas recibieron células madre neurales. Sin comparación.</translation>
    </message>
    <message>
        <source>It could be done, and was tolerated for a year.</source>
        <translation>Se pudo hacer y se toleró durante un año.</translation>
    </message>
    <message>
        <source>12 people, progressive MS. All got neural stem cells. No comparison.</source>
        <translation>12 personas, EM progresiva. Todas recibieron células madre neurales. Sin comparación.</translation>
    </message>
    <message>
        <source>No severe reactions to the cells within 2 years.</source>
        <translation>Sin reacciones graves a las células en 2 años.</translation>
    </message>
    <message>
        <source>Too early to know if it helps.</source>
        <translation>Es pronto para saber si ayuda.</translation>
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
        <translation>Se ven %1 estudios de células madre de la sangre.</translation>
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
    <name>FindingRow</name>
    <message>
        <source>Slide %1</source>
        <translation>Diapositiva %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Hidden: visitors will not see it.</source>
        <translation>Oculta: los visitantes no la verán.</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Describir la imagen</translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>Escribir el título</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Hide the slide</source>
        <translation>Ocultarla</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Something needs you now</source>
        <translation>Algo necesita su atención ya</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Hay algo por mirar</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>The last errors</source>
        <translation>Los últimos errores</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>No hubo ninguno.</translation>
    </message>
</context>
<context>
    <name>HealthSign</name>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Files from sticks</source>
        <translation>Archivos de memorias</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Actúe ya</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>%1 of %2 GB are free.</source>
        <translation>Hay %1 de %2 GB libres.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Remove decks and drafts you do not need any more.</source>
        <translation>Quite presentaciones y borradores que ya no necesite.</translation>
    </message>
    <message>
        <source>No new deck fits. Remove decks and drafts, or ask your technician.</source>
        <translation>No cabe nada nuevo. Quite presentaciones y borradores, o avise a su técnico.</translation>
    </message>
    <message>
        <source>The review of the deck on the screen was due on %1. Ask its authors for a new version.</source>
        <translation>La presentación en pantalla debía revisarse el %1. Pida a sus autores una versión nueva.</translation>
    </message>
    <message>
        <source>The deck that came with the kiosk is here, whole.</source>
        <translation>La presentación que venía con el quiosco está aquí, completa.</translation>
    </message>
    <message>
        <source>%1 decks are here, and the one on the screen is whole.</source>
        <translation>Hay %1 presentaciones, y la que está en pantalla está completa.</translation>
    </message>
    <message>
        <source>%1 in the last three days: they stand below. If one comes again, tell your technician.</source>
        <translation>%1 en los últimos tres días: están abajo. Si alguno se repite, avise a su técnico.</translation>
    </message>
    <message>
        <source>None in the last three days.</source>
        <translation>Ninguno en los últimos tres días.</translation>
    </message>
    <message>
        <source>It shows %1. Set it, or say that it is right.</source>
        <translation>Marca %1. Póngalo en hora, o diga que está bien.</translation>
    </message>
    <message>
        <source>It shows %1. If that is wrong, the schedule is wrong too.</source>
        <translation>Marca %1. Si está mal, el horario también lo está.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se sabe.</translation>
    </message>
    <message>
        <source>Started on %1.</source>
        <translation>Se inició el %1.</translation>
    </message>
    <message>
        <source>The first start.</source>
        <translation>Es el primer inicio.</translation>
    </message>
    <message>
        <source>%1 starts so far.</source>
        <translation>%1 inicios hasta ahora.</translation>
    </message>
    <message>
        <source>They are read shut in: all %1 safeguards work.</source>
        <translation>Se leen aislados: funcionan las %1 protecciones.</translation>
    </message>
    <message>
        <source>Only %1 of %2 safeguards work on this machine. Use only sticks of people you know.</source>
        <translation>Solo funcionan %1 de %2 protecciones. Use solo memorias de personas que conozca.</translation>
    </message>
    <message>
        <source>Open this page again to look at it.</source>
        <translation>Abra esta página otra vez para revisarlo.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está bien</translation>
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
    <name>HoursCard</name>
    <message>
        <source>Opening hours</source>
        <translation>Horas de apertura</translation>
    </message>
    <message>
        <source>Nobody has told them yet. Until then the kiosk counts as open.</source>
        <translation>Nadie las ha indicado. Hasta entonces cuenta como abierto.</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (hoy)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Cambiar las horas</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Opening hours</source>
        <translation>Horas de apertura</translation>
    </message>
    <message>
        <source>Monday’s hours on all weekdays</source>
        <translation>Las del lunes, de lunes a viernes</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: abierto</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, abre</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, cierra</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Cerrado todo el día</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Cursor back</source>
        <translation>Cursor atrás</translation>
    </message>
    <message>
        <source>Cursor on</source>
        <translation>Cursor adelante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>What does this picture show?</source>
        <translation>¿Qué muestra esta imagen?</translation>
    </message>
    <message>
        <source>What is the title of this slide?</source>
        <translation>¿Qué título tiene esta diapositiva?</translation>
    </message>
    <message>
        <source>What should visitors read on the first screen?</source>
        <translation>¿Qué deben leer los visitantes en la primera pantalla?</translation>
    </message>
    <message>
        <source>Whose key is this?</source>
        <translation>¿De quién es esta llave?</translation>
    </message>
    <message>
        <source>Say it as you would to somebody who cannot see it: what is there, and what it means.</source>
        <translation>Dígalo como a una persona que no puede verla: qué hay y qué significa.</translation>
    </message>
    <message>
        <source>A few short words.</source>
        <translation>Unas pocas palabras cortas.</translation>
    </message>
    <message>
        <source>Short and friendly, for example: The clinic closes at 3 pm today.</source>
        <translation>Breve y amable, por ejemplo: Hoy la clínica cierra a las 15 h.</translation>
    </message>
    <message>
        <source>A name, so that you know later which key to take out of use.</source>
        <translation>Un nombre, para saber después qué llave retirar.</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation>Quedan %1 letras</translation>
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
    <name>MessageBar</name>
    <message>
        <source>“%1” is on the screen as soon as you leave the desk.</source>
        <translation>«%1» estará en pantalla en cuanto usted salga de aquí.</translation>
    </message>
    <message>
        <source>“%1” is in the library. Put it on the screen when you are ready.</source>
        <translation>«%1» ya está guardada. Muéstrela cuando quiera.</translation>
    </message>
    <message>
        <source>Taken back: “%1” is on the screen as soon as you leave the desk.</source>
        <translation>Vuelta atrás: «%1» estará en pantalla en cuanto usted salga de aquí.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. Nothing was changed.</source>
        <translation>«%1» se canceló. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not expect. It is noted under Health. Nothing was changed.</source>
        <translation>Algo salió mal y no lo esperábamos. Está anotado en Estado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>One slide at least must stay. Put another deck on the screen instead.</source>
        <translation>Debe quedar al menos una diapositiva. Muestre mejor otra presentación.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This stick is a key now. Keep it in a safe place.</source>
        <translation>Esta memoria ya es una llave. Guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>El nuevo PIN ya vale.</translation>
    </message>
    <message>
        <source>The notice is on the first screen as soon as you leave the desk.</source>
        <translation>El aviso estará en la primera pantalla en cuanto usted salga de aquí.</translation>
    </message>
    <message>
        <source>The notice is taken down. Its words stay here.</source>
        <translation>El aviso se ha quitado. Sus palabras quedan aquí.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NewPinPad</name>
    <message>
        <source>Type it once more</source>
        <translation>Escríbalo otra vez</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Escriba un PIN nuevo</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Los dos no eran iguales. Empiece otra vez.</translation>
    </message>
    <message>
        <source>The keys stand in another order now.</source>
        <translation>Las teclas están ahora en otro orden.</translation>
    </message>
    <message>
        <source>6 to 8 digits, then the tick.</source>
        <translation>De 6 a 8 cifras y después la marca.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>On screen until %1</source>
        <translation>En pantalla hasta %1</translation>
    </message>
    <message>
        <source>No notice on the screen</source>
        <translation>Sin aviso en pantalla</translation>
    </message>
    <message>
        <source>What should it say?</source>
        <translation>¿Qué debe decir?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Today until closing</source>
        <translation>Hoy hasta el cierre</translation>
    </message>
    <message>
        <source>Until tomorrow evening</source>
        <translation>Hasta mañana tarde</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>The clinic does not close any more today.</source>
        <translation>La clínica ya no cierra hoy.</translation>
    </message>
    <message>
        <source>Write the words first. You see here how they will look.</source>
        <translation>Escriba primero las palabras. Aquí verá cómo quedan.</translation>
    </message>
    <message>
        <source>One language has no words yet. Visitors see those that are there.</source>
        <translation>Falta un idioma. Los visitantes verán lo que haya.</translation>
    </message>
    <message>
        <source>It stands on the first screen, before anybody touches it, and goes away by itself.</source>
        <translation>Está en la primera pantalla, antes de que nadie la toque, y se quita solo.</translation>
    </message>
    <message>
        <source>Show it like this from now on</source>
        <translation>Mostrarlo así desde ahora</translation>
    </message>
    <message>
        <source>Show it on the first screen</source>
        <translation>Mostrarlo en la primera pantalla</translation>
    </message>
    <message>
        <source>Take it down now</source>
        <translation>Quitarlo ahora</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>The first screen, without a notice</source>
        <translation>La primera pantalla, sin aviso</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Write in %1</source>
        <translation>Escribir en %1</translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation>Toque para escribir</translation>
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
    <name>Pager</name>
    <message>
        <source>Earlier rows</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Filas siguientes</translation>
    </message>
</context>
<context>
    <name>PartTitle</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
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
    <name>PinKeys</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Staff only: type your PIN</source>
        <translation>Solo personal: escriba su PIN</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1, or plug in a key stick.</source>
        <translation>Demasiados intentos. Espere %1 o conecte una memoria llave.</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or plug in a key stick.</source>
        <translation>Ese no era el PIN. Pruebe otra vez o conecte una memoria llave.</translation>
    </message>
    <message>
        <source>Or plug in a key stick.</source>
        <translation>O conecte una memoria llave.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Quitar este plan</translation>
    </message>
    <message>
        <source>Which deck?</source>
        <translation>¿Qué presentación?</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>when: deck</comment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Its deck is not here any more</source>
        <translation>Su presentación ya no está aquí</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the plan for %1</source>
        <translation>Cambiar el plan de %1</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>At any hour of the day</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
</context>
<context>
    <name>PreviewBig</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Hide today</source>
        <translation>Ocultar hoy</translation>
    </message>
    <message>
        <source>Hide until shown again</source>
        <translation>Ocultar hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar otra vez</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PreviewTile</name>
    <message>
        <source>Hidden today</source>
        <translation>Oculta hoy</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
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
    <message>
        <source>text %1 of %2</source>
        <translation>texto %1 de %2</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Take “%1” in all the same?</source>
        <translation>¿Guardar «%1» de todos modos?</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>Sí, guardarla</translation>
    </message>
    <message>
        <source>Put “%1” on the screen?</source>
        <translation>¿Mostrar «%1» en pantalla?</translation>
    </message>
    <message>
        <source>Yes, put it on screen</source>
        <translation>Sí, mostrarla</translation>
    </message>
    <message>
        <source>Remove “%1” from this kiosk?</source>
        <translation>¿Quitar «%1» de este quiosco?</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>¿Borrar el borrador «%1»?</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarlo</translation>
    </message>
    <message>
        <source>Leave the kiosk and go to the computer?</source>
        <translation>¿Salir del quiosco e ir al ordenador?</translation>
    </message>
    <message>
        <source>Yes, leave the kiosk</source>
        <translation>Sí, salir del quiosco</translation>
    </message>
    <message>
        <source>Take the key “%1” out of use?</source>
        <translation>¿Retirar la llave «%1»?</translation>
    </message>
    <message>
        <source>Yes, take it out of use</source>
        <translation>Sí, retirarla</translation>
    </message>
    <message>
        <source>Remove the plan for “%1”?</source>
        <translation>¿Quitar el plan de «%1»?</translation>
    </message>
    <message>
        <source>Yes, remove the plan</source>
        <translation>Sí, quitar el plan</translation>
    </message>
    <message>
        <source>Trust “%1” no more?</source>
        <translation>¿No confiar más en «%1»?</translation>
    </message>
    <message>
        <source>Yes, trust it no more</source>
        <translation>Sí, no confiar más</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Visitors see it as soon as you leave the desk. The deck before it is kept, and you can take this one back at any time.</source>
        <translation>Los visitantes la verán en cuanto usted salga de aquí. La anterior se conserva, y puede volver atrás cuando quiera.</translation>
    </message>
    <message>
        <source>The deck itself stays in the library.</source>
        <translation>La presentación se queda guardada.</translation>
    </message>
    <message>
        <source>It opens this desk no longer, wherever the stick is.</source>
        <translation>Ya no abre este panel, esté donde esté la memoria.</translation>
    </message>
    <message>
        <source>Decks signed with this key are refused from now on. The key cannot be trusted again.</source>
        <translation>Desde ahora se rechaza lo que firme. No se puede volver a confiar en esta clave.</translation>
    </message>
    <message>
        <source>Visitors see the computer until somebody starts the kiosk again.</source>
        <translation>Los visitantes verán el ordenador hasta que alguien inicie el quiosco.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
    <name>Repair</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop and see the names</source>
        <translation>Parar y ver los nombres</translation>
    </message>
</context>
<context>
    <name>RepairControls</name>
    <message>
        <source>Wake-up signals</source>
        <translation>Señales de aviso</translation>
    </message>
    <message>
        <source>Few signals</source>
        <translation>Pocas señales</translation>
    </message>
    <message>
        <source>Debris is cleared</source>
        <translation>Restos retirados</translation>
    </message>
    <message>
        <source>Debris stays</source>
        <translation>Quedan restos</translation>
    </message>
    <message>
        <source>Older body</source>
        <translation>Cuerpo mayor</translation>
    </message>
    <message>
        <source>Younger body</source>
        <translation>Cuerpo joven</translation>
    </message>
    <message>
        <source>Start the damage</source>
        <translation>Iniciar el daño</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>In people: weeks or longer, not well known. A model, not to scale.</source>
        <translation>En personas: semanas o más; no se sabe bien. Modelo, sin escala.</translation>
    </message>
</context>
<context>
    <name>RepairLabels</name>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
    <message>
        <source>makes myelin</source>
        <translation>produce mielina</translation>
    </message>
    <message>
        <source>Helper cell (OPC)</source>
        <translation>Célula auxiliar (CPO)</translation>
    </message>
    <message>
        <source>Myelin</source>
        <translation>Mielina</translation>
    </message>
    <message>
        <source>Nerve fibre</source>
        <translation>Fibra nerviosa</translation>
    </message>
    <message>
        <source>(axon)</source>
        <translation>(axón)</translation>
    </message>
    <message>
        <source>does not fully mature</source>
        <translation>no madura del todo</translation>
    </message>
    <message>
        <source>has just matured</source>
        <translation>acaba de madurar</translation>
    </message>
    <message>
        <source>New myelin</source>
        <translation>Mielina nueva</translation>
    </message>
    <message>
        <source>thinner, shorter</source>
        <translation>más fina y corta</translation>
    </message>
    <message>
        <source>Bare fibre</source>
        <translation>Fibra sin mielina</translation>
    </message>
    <message>
        <source>Microglia</source>
        <translation>Microglía</translation>
    </message>
    <message>
        <source>clear away debris</source>
        <translation>retira los restos</translation>
    </message>
</context>
<context>
    <name>RepairTop</name>
    <message>
        <source>No new myelin yet</source>
        <translation>Sin mielina nueva</translation>
    </message>
    <message>
        <source>A little repaired</source>
        <translation>Un poco reparado</translation>
    </message>
    <message>
        <source>Partly repaired</source>
        <translation>Reparado en parte</translation>
    </message>
    <message>
        <source>Mostly repaired</source>
        <translation>Reparado casi todo</translation>
    </message>
    <message>
        <source>All covered again</source>
        <translation>Todo cubierto</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Before the damage</source>
        <translation>Antes del daño</translation>
    </message>
    <message>
        <source>as in rodents</source>
        <translation>como en roedores</translation>
    </message>
    <message>
        <source>%1 of %2 covered</source>
        <translation>%1 de %2 cubiertos</translation>
    </message>
    <message>
        <source>%1 of %2. Time before: %3</source>
        <translation>%1 de %2. La vez anterior: %3</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>Three healthy fibres, wrapped in myelin.</source>
        <translation>Tres fibras sanas, cubiertas de mielina.</translation>
    </message>
    <message>
        <source>In one place, the myelin is lost.</source>
        <translation>En un lugar se pierde la mielina.</translation>
    </message>
    <message>
        <source>Helper cells (OPCs) nearby wake up.</source>
        <translation>Se activan células auxiliares (CPO).</translation>
    </message>
    <message>
        <source>They move to the bare fibres.</source>
        <translation>Van hacia las fibras sin mielina.</translation>
    </message>
    <message>
        <source>They divide. Now there are more.</source>
        <translation>Se dividen. Ahora hay más.</translation>
    </message>
    <message>
        <source>Some mature into myelin makers.</source>
        <translation>Algunas maduran y producen mielina.</translation>
    </message>
    <message>
        <source>They wrap. New myelin is thin and short.</source>
        <translation>La mielina nueva es fina y corta.</translation>
    </message>
    <message>
        <source>Some never mature. Parts can stay bare.</source>
        <translation>Otras no maduran. Quedan partes sin cubrir.</translation>
    </message>
    <message>
        <source>Here the debris is hardly cleared.</source>
        <translation>Aquí casi no se retiran los restos.</translation>
    </message>
    <message>
        <source>In older animals, fewer cells come.</source>
        <translation>En animales mayores llegan menos células.</translation>
    </message>
    <message>
        <source>The cells are there, but many wait.</source>
        <translation>Las células están, pero muchas esperan.</translation>
    </message>
    <message>
        <source>Few mature. Little new myelin is made.</source>
        <translation>Pocas maduran. Hay poca mielina nueva.</translation>
    </message>
    <message>
        <source>So repair can slow down, or stall.</source>
        <translation>Así la reparación se frena o se detiene.</translation>
    </message>
    <message>
        <source>Three fibres are wrapped in healthy myelin.</source>
        <translation>Tres fibras están cubiertas de mielina sana.</translation>
    </message>
    <message>
        <source>It is day 1 after the damage, as in rodents.</source>
        <translation>Es el día 1 tras el daño, como en roedores.</translation>
    </message>
    <message>
        <source>It is day %1 after the damage, as in rodents.</source>
        <translation>Es el día %1 tras el daño, como en roedores.</translation>
    </message>
    <message>
        <source>The body is an older one.</source>
        <translation>El cuerpo es mayor.</translation>
    </message>
    <message>
        <source>There are few wake-up signals.</source>
        <translation>Hay pocas señales de aviso.</translation>
    </message>
    <message>
        <source>The debris is hardly cleared.</source>
        <translation>Casi no se retiran los restos.</translation>
    </message>
    <message>
        <source>One helper cell is at the damage.</source>
        <translation>Hay una célula auxiliar junto al daño.</translation>
    </message>
    <message>
        <source>%1 helper cells are at the damage.</source>
        <translation>Hay %1 células auxiliares junto al daño.</translation>
    </message>
    <message>
        <source>One cell does not fully mature.</source>
        <translation>Una célula no madura del todo.</translation>
    </message>
    <message>
        <source>%1 cells do not fully mature.</source>
        <translation>%1 células no maduran del todo.</translation>
    </message>
    <message>
        <source>One cell makes new myelin.</source>
        <translation>Una célula produce mielina nueva.</translation>
    </message>
    <message>
        <source>%1 cells make new myelin.</source>
        <translation>%1 células producen mielina nueva.</translation>
    </message>
    <message>
        <source>No bare stretch is covered yet.</source>
        <translation>Aún no se ha cubierto ningún tramo.</translation>
    </message>
    <message>
        <source>One of %1 bare stretches is covered again, with thin myelin.</source>
        <translation>Se ha vuelto a cubrir uno de %1 tramos, con mielina fina.</translation>
    </message>
    <message>
        <source>%1 of %2 bare stretches are covered again, with thin myelin.</source>
        <translation>Se han vuelto a cubrir %1 de %2 tramos, con mielina fina.</translation>
    </message>
    <message>
        <source>The time that is watched is over.</source>
        <translation>Ha pasado el tiempo que se observa.</translation>
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
    <message>
        <source>Its slides name no sources.</source>
        <translation>Sus diapositivas no citan fuentes.</translation>
    </message>
</context>
<context>
    <name>SaveRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Añadir un plan</translation>
    </message>
    <message>
        <source>The schedule rests</source>
        <translation>El horario está en pausa</translation>
    </message>
    <message>
        <source>Planned now</source>
        <translation>Previsto ahora</translation>
    </message>
    <message>
        <source>Nothing is planned now</source>
        <translation>Nada previsto ahora</translation>
    </message>
    <message>
        <source>The clock cannot be right, so the deck above stays on the screen. See Health.</source>
        <translation>El reloj no puede estar bien, así que sigue la presentación de arriba. Vea Estado.</translation>
    </message>
    <message>
        <source>When the plan is over, the deck you put on the screen is shown again.</source>
        <translation>Cuando termine el plan, vuelve la presentación que usted eligió.</translation>
    </message>
    <message>
        <source>So the deck you put on the screen is shown.</source>
        <translation>Por eso se ve la presentación que usted eligió.</translation>
    </message>
    <message>
        <source>No plans yet. A plan shows a deck on certain days and at certain hours, for example in the week of an information day.</source>
        <translation>Aún no hay planes. Un plan muestra una presentación ciertos días y horas, por ejemplo en la semana de una jornada.</translation>
    </message>
    <message>
        <source>When plans overlap, the narrower one wins: fewer days first, then fewer hours.</source>
        <translation>Si dos planes coinciden, gana el más corto: primero menos días, luego menos horas.</translation>
    </message>
</context>
<context>
    <name>SettingsKeys</name>
    <message>
        <source>Key sticks</source>
        <translation>Memorias llave</translation>
    </message>
    <message>
        <source>This stick is a key already: “%1”.</source>
        <translation>Esta memoria ya es una llave: «%1».</translation>
    </message>
    <message>
        <source>The stick “%1” can become a key. What is on it stays.</source>
        <translation>La memoria «%1» puede ser una llave. Lo que contiene se conserva.</translation>
    </message>
    <message>
        <source>Plug in a stick to make it a key. Whoever holds the corners and plugs it in is let in without the PIN, so keep it in a safe place.</source>
        <translation>Conecte una memoria para hacerla llave. Quien toque las esquinas y la conecte entra sin PIN: guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Make it a key</source>
        <translation>Hacerla llave</translation>
    </message>
    <message>
        <source>Keys in use</source>
        <translation>Llaves en uso</translation>
    </message>
    <message>
        <source>None. Only the PIN opens this desk.</source>
        <translation>Ninguna. Solo el PIN abre este panel.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take “%1” out of use</source>
        <translation>Retirar «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Visitors can choose</source>
        <translation>Los visitantes pueden elegir</translation>
    </message>
    <message>
        <source>This desk speaks</source>
        <translation>Este panel habla</translation>
    </message>
    <message>
        <source>The desk in %1</source>
        <translation>El panel en %1</translation>
    </message>
    <message>
        <source>Decks without a signature</source>
        <translation>Presentaciones sin firma</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>You see a note and decide. Right when you make your own decks.</source>
        <translation>Ve una nota y decide. Para quien hace sus propias presentaciones.</translation>
    </message>
    <message>
        <source>Refuse them</source>
        <translation>Rechazarlas</translation>
    </message>
    <message>
        <source>Only decks signed by a publisher you trust come in. Nothing made here does.</source>
        <translation>Solo entran las firmadas por un editor de confianza. Nada hecho aquí entra.</translation>
    </message>
</context>
<context>
    <name>SettingsPin</name>
    <message>
        <source>A new PIN</source>
        <translation>Un PIN nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsPublishers</name>
    <message>
        <source>Trusted publishers</source>
        <translation>Editores de confianza</translation>
    </message>
    <message>
        <source>A deck signed by one of them comes in without a question. Your technician adds a publisher with “kiosk keys trust”.</source>
        <translation>Lo que firma uno de ellos entra sin preguntas. Su técnico añade un editor con «kiosk keys trust».</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Ya no es de confianza</translation>
    </message>
    <message>
        <source>Has a newer key</source>
        <translation>Tiene una clave más nueva</translation>
    </message>
    <message>
        <source>Trusted since %1</source>
        <translation>De confianza desde %1</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>No confiar más</translation>
    </message>
    <message>
        <source>Trust “%1” no more</source>
        <translation>No confiar más en «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsSize</name>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Hold a bank card to the screen. Make the drawn one larger or smaller until both are the same.</source>
        <translation>Ponga una tarjeta bancaria sobre la pantalla. Agrande o achique el dibujo hasta que sean iguales.</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>No tengo tarjeta</translation>
    </message>
    <message>
        <source>I have no card: assume 23 inches</source>
        <translation>No tengo tarjeta: suponer 23 pulgadas</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Coincide</translation>
    </message>
</context>
<context>
    <name>SettingsWays</name>
    <message>
        <source>PIN of this desk</source>
        <translation>PIN de este panel</translation>
    </message>
    <message>
        <source>Change it when somebody leaves.</source>
        <translation>Cámbielo cuando alguien se vaya.</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>Key sticks</source>
        <translation>Memorias llave</translation>
    </message>
    <message>
        <source>A stick can open the desk instead of the PIN.</source>
        <translation>Una memoria puede abrir en lugar del PIN.</translation>
    </message>
    <message>
        <source>One stick opens the desk.</source>
        <translation>Una memoria abre el panel.</translation>
    </message>
    <message>
        <source>%1 sticks open the desk.</source>
        <translation>%1 memorias abren el panel.</translation>
    </message>
    <message>
        <source>Trusted publishers</source>
        <translation>Editores de confianza</translation>
    </message>
    <message>
        <source>None yet: every deck counts as from a stranger.</source>
        <translation>Ninguno: todo cuenta como de un desconocido.</translation>
    </message>
    <message>
        <source>One publisher is trusted.</source>
        <translation>Se confía en un editor.</translation>
    </message>
    <message>
        <source>%1 publishers are trusted.</source>
        <translation>Se confía en %1 editores.</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Editores</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Measured: %1 cm wide.</source>
        <translation>Medida: %1 cm de ancho.</translation>
    </message>
    <message>
        <source>Not measured: a 23-inch screen is assumed.</source>
        <translation>Sin medir: se supone una de 23 pulgadas.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Ends it and shows the computer.</source>
        <translation>Lo termina y muestra el ordenador.</translation>
    </message>
    <message>
        <source>Leave kiosk</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SetupDone</name>
    <message>
        <source>This is how you come back to the desk:</source>
        <translation>Así se vuelve al panel del personal:</translation>
    </message>
    <message>
        <source>1. Hold both upper corners of the screen at the same time for 3 seconds.</source>
        <translation>1. Mantenga las dos esquinas de arriba a la vez durante 3 segundos.</translation>
    </message>
    <message>
        <source>2. Type the PIN, or plug in a key stick.</source>
        <translation>2. Escriba el PIN o conecte una memoria llave.</translation>
    </message>
    <message>
        <source>The desk locks itself after a minute. Visitors see no sign of it, so tell your colleagues.</source>
        <translation>El panel se cierra solo tras un minuto. Los visitantes no ven nada de él: cuénteselo a sus colegas.</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>A PIN for the staff</source>
        <translation>Un PIN para el personal</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>¿Cuánto mide esta pantalla?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>¿Cuándo abren?</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>SetupHours</name>
    <message>
        <source>The kiosk uses them for notices that end when you close.</source>
        <translation>El quiosco las usa para los avisos que terminan al cerrar.</translation>
    </message>
    <message>
        <source>Days that differ can be set at the desk, under Schedule.</source>
        <translation>Los días distintos se ponen en el panel, en Horario.</translation>
    </message>
</context>
<context>
    <name>SetupLanguages</name>
    <message>
        <source>Which languages do your visitors read? The first one greets them; each visitor can change it with one touch.</source>
        <translation>¿Qué idiomas leen sus visitantes? El primero los recibe; cada visitante puede cambiarlo con un toque.</translation>
    </message>
    <message>
        <source>A deck that comes later may bring more languages. You can change this at the desk at any time.</source>
        <translation>Otra presentación puede traer más idiomas. Puede cambiarlo en el panel cuando quiera.</translation>
    </message>
</context>
<context>
    <name>SetupPin</name>
    <message>
        <source>Only staff may change what visitors see.</source>
        <translation>Solo el personal puede cambiar lo que ven los visitantes.</translation>
    </message>
    <message>
        <source>Choose 6 to 8 digits. There are a million PINs of six digits, and after five wrong tries the kiosk makes people wait: nobody can guess it.</source>
        <translation>Elija de 6 a 8 cifras. Hay un millón de PIN de seis cifras, y tras cinco errores el quiosco hace esperar: nadie puede adivinarlo.</translation>
    </message>
    <message>
        <source>Take no birthday and no digits in order. The keys stand in a new order each time, so that nobody can read the PIN from your hand.</source>
        <translation>No use un cumpleaños ni cifras seguidas. Las teclas cambian de orden cada vez, para que nadie lea el PIN en su mano.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>El PIN ya vale.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Elegir otro PIN</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set it up now</source>
        <translation>Configurarlo ahora</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ir al panel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show the kiosk first</source>
        <translation>Mostrar antes el quiosco</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>No tengo tarjeta</translation>
    </message>
</context>
<context>
    <name>SetupSize</name>
    <message>
        <source>Hold a bank card to the screen. Make the drawn card larger or smaller until both are the same: then letters and buttons have the right size.</source>
        <translation>Ponga una tarjeta bancaria sobre la pantalla. Agrande o achique el dibujo hasta que sean iguales: así letras y botones tendrán el tamaño correcto.</translation>
    </message>
</context>
<context>
    <name>SetupWelcome</name>
    <message>
        <source>A PIN</source>
        <translation>Un PIN</translation>
    </message>
    <message>
        <source>so that only staff get to the desk</source>
        <translation>para que solo el personal llegue al panel</translation>
    </message>
    <message>
        <source>The size of the screen</source>
        <translation>El tamaño de la pantalla</translation>
    </message>
    <message>
        <source>so that letters and buttons are large enough: have a bank card at hand</source>
        <translation>para que letras y botones sean grandes: tenga una tarjeta bancaria a mano</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>for your visitors</source>
        <translation>para sus visitantes</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horas de apertura</translation>
    </message>
    <message>
        <source>of your clinic</source>
        <translation>de su clínica</translation>
    </message>
    <message>
        <source>This kiosk has not been set up yet. Four short questions, about three minutes.</source>
        <translation>Este quiosco aún no está configurado. Cuatro preguntas breves, unos tres minutos.</translation>
    </message>
    <message>
        <source>If you show the kiosk first, it asks again when it is started the next time.</source>
        <translation>Si antes muestra el quiosco, volverá a preguntar la próxima vez que se inicie.</translation>
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
    <name>Sources</name>
    <message>
        <source>Bone marrow</source>
        <translation>Médula ósea</translation>
    </message>
    <message>
        <source>Fat tissue</source>
        <translation>Tejido graso</translation>
    </message>
    <message>
        <source>Umbilical cord</source>
        <translation>Cordón umbilical</translation>
    </message>
</context>
<context>
    <name>SourcesBar</name>
    <message>
        <source>Look again in marrow</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Look for one in marrow</source>
        <translation>Buscar una en la médula ósea</translation>
    </message>
    <message>
        <source>Teaching picture, not to scale.</source>
        <translation>Dibujo para aprender, no a escala.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Until %1 after the infusion</source>
        <translation>Hasta %1 después de la infusión</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
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
    <name>SourcesClock</name>
    <message>
        <source>Not given yet</source>
        <translation>Aún sin dar</translation>
    </message>
    <message>
        <source>The first minute</source>
        <translation>El primer minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>after the infusion</source>
        <translation>después de la infusión</translation>
    </message>
    <message>
        <source>Touch a time below.</source>
        <translation>Toque un tiempo abajo.</translation>
    </message>
    <message>
        <source>Seen in mice</source>
        <translation>En ratones</translation>
    </message>
</context>
<context>
    <name>SourcesCounts</name>
    <message>
        <source>whole cells</source>
        <translation>células enteras</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>restos</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no están</translation>
    </message>
</context>
<context>
    <name>SourcesCurve</name>
    <message>
        <source>Whole cells, of 100</source>
        <translation>Enteras, de cada 100</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>SourcesFacts</name>
    <message>
        <source>Soft tissue inside bones, where blood cells are made. Taken from the hip bone.</source>
        <translation>Tejido blando dentro de los huesos, donde se forma la sangre. Se toma de la cadera.</translation>
    </message>
    <message>
        <source>The fat of the body also holds MSCs. It is taken from under the skin.</source>
        <translation>La grasa del cuerpo también contiene MSC. Se toma de debajo de la piel.</translation>
    </message>
    <message>
        <source>The cord itself, given after a birth. This is not the same as cord blood.</source>
        <translation>El propio cordón, donado después de un parto. No es lo mismo que la sangre del cordón.</translation>
    </message>
    <message>
        <source>Rare: about 1 to 10 MSCs in 100,000 marrow cells.</source>
        <translation>Son raras: de 1 a 10 MSC en 100&#xa0;000 células de la médula ósea.</translation>
    </message>
    <message>
        <source>Studies counted 5,000 to 1.5 million MSCs in one millilitre.</source>
        <translation>Los estudios contaron de 5000 a 1,5 millones de MSC en un mililitro.</translation>
    </message>
    <message>
        <source>Studies counted up to 4.7 million MSCs in one centimetre.</source>
        <translation>Los estudios contaron hasta 4,7 millones de MSC en un centímetro.</translation>
    </message>
    <message>
        <source>%1 cells: none yet …</source>
        <translation>%1 células: aún ninguna …</translation>
    </message>
    <message>
        <source>This time it took %1 cells to find one.</source>
        <translation>Esta vez hubo que mirar %1 células.</translation>
    </message>
    <message>
        <source>Counts differ a lot between studies.</source>
        <translation>Los conteos varían mucho entre estudios.</translation>
    </message>
</context>
<context>
    <name>SourcesLabels</name>
    <message>
        <source>Vein</source>
        <translation>Vena</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>%1 of 50</source>
        <translation>%1 de 50</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Spleen, kidneys</source>
        <translation>Bazo, riñones</translation>
    </message>
    <message>
        <source>stuck in a tiny vessel</source>
        <translation>atascada en un vaso muy fino</translation>
    </message>
</context>
<context>
    <name>SourcesPlaces</name>
    <message>
        <source>inside the hip bone</source>
        <translation>dentro de la cadera</translation>
    </message>
    <message>
        <source>often from the belly</source>
        <translation>a menudo del vientre</translation>
    </message>
    <message>
        <source>given after a birth</source>
        <translation>donado tras un parto</translation>
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
    <name>SourcesWords</name>
    <message>
        <source>MSCs can be taken from these three places.</source>
        <translation>Las MSC pueden tomarse de estos tres lugares.</translation>
    </message>
    <message>
        <source>Bone marrow is inside the bones.</source>
        <translation>La médula ósea está dentro de los huesos.</translation>
    </message>
    <message>
        <source>MSCs are rare there. Let us look for one.</source>
        <translation>Allí las MSC son raras. Busquemos una.</translation>
    </message>
    <message>
        <source>Fat tissue holds MSCs, too.</source>
        <translation>El tejido graso también contiene MSC.</translation>
    </message>
    <message>
        <source>The umbilical cord holds MSCs, too.</source>
        <translation>El cordón umbilical también contiene MSC.</translation>
    </message>
    <message>
        <source>Cells in a bag. This was seen in mice.</source>
        <translation>Células en una bolsa. Se vio en ratones.</translation>
    </message>
    <message>
        <source>Within minutes most get stuck in the lungs.</source>
        <translation>Casi todas se atascan en los pulmones.</translation>
    </message>
    <message>
        <source>After a day about half of them are gone.</source>
        <translation>Tras un día falta cerca de la mitad.</translation>
    </message>
    <message>
        <source>After 3 days only a few are whole.</source>
        <translation>Tras 3 días quedan pocas enteras.</translation>
    </message>
    <message>
        <source>After a week almost all are gone.</source>
        <translation>A la semana casi no queda ninguna.</translation>
    </message>
    <message>
        <source>No place is open.</source>
        <translation>Ningún lugar está abierto.</translation>
    </message>
    <message>
        <source>The bone marrow is open.</source>
        <translation>La médula ósea está abierta.</translation>
    </message>
    <message>
        <source>The fat tissue is open.</source>
        <translation>El tejido graso está abierto.</translation>
    </message>
    <message>
        <source>The umbilical cord is open.</source>
        <translation>El cordón umbilical está abierto.</translation>
    </message>
    <message>
        <source>Marrow cells are being looked at, one by one.</source>
        <translation>Se miran células de la médula ósea, una por una.</translation>
    </message>
    <message>
        <source>It took %1 marrow cells to find one MSC.</source>
        <translation>Hubo que mirar %1 células de la médula ósea hasta hallar una MSC.</translation>
    </message>
    <message>
        <source>%1 cells wait in the bag.</source>
        <translation>%1 células esperan en la bolsa.</translation>
    </message>
    <message>
        <source>The first two minutes after the infusion.</source>
        <translation>Los dos primeros minutos después de la infusión.</translation>
    </message>
    <message>
        <source>%1 minutes after the infusion.</source>
        <translation>%1 minutos después de la infusión.</translation>
    </message>
    <message>
        <source>One hour after the infusion.</source>
        <translation>Una hora después de la infusión.</translation>
    </message>
    <message>
        <source>%1 hours after the infusion.</source>
        <translation>%1 horas después de la infusión.</translation>
    </message>
    <message>
        <source>One day after the infusion.</source>
        <translation>Un día después de la infusión.</translation>
    </message>
    <message>
        <source>%1 days after the infusion.</source>
        <translation>%1 días después de la infusión.</translation>
    </message>
    <message>
        <source>No whole cell is in the lungs.</source>
        <translation>No hay ninguna célula entera en los pulmones.</translation>
    </message>
    <message>
        <source>One whole cell is in the lungs.</source>
        <translation>Hay una célula entera en los pulmones.</translation>
    </message>
    <message>
        <source>%1 whole cells are in the lungs.</source>
        <translation>Hay %1 células enteras en los pulmones.</translation>
    </message>
    <message>
        <source>One cell is on its way through the vein.</source>
        <translation>Una célula va por la vena.</translation>
    </message>
    <message>
        <source>%1 cells are on their way through the vein.</source>
        <translation>%1 células van por la vena.</translation>
    </message>
    <message>
        <source>One whole cell is in another organ.</source>
        <translation>Hay una célula entera en otro órgano.</translation>
    </message>
    <message>
        <source>%1 whole cells are in other organs.</source>
        <translation>Hay %1 células enteras en otros órganos.</translation>
    </message>
    <message>
        <source>The remains of one cell are in the liver, spleen or kidneys.</source>
        <translation>Hay restos de una célula en el hígado, el bazo o los riñones.</translation>
    </message>
    <message>
        <source>The remains of %1 cells are in the liver, spleen and kidneys.</source>
        <translation>Hay restos de %1 células en el hígado, el bazo y los riñones.</translation>
    </message>
    <message>
        <source>One cell is gone.</source>
        <translation>Una célula ya no está.</translation>
    </message>
    <message>
        <source>%1 cells are gone.</source>
        <translation>%1 células ya no están.</translation>
    </message>
    <message>
        <source>These numbers come from mice.</source>
        <translation>Estos números vienen de ratones.</translation>
    </message>
</context>
<context>
    <name>Stemcells</name>
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
    <name>StemcellsEnd</name>
    <message>
        <source>no cell yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 células</translation>
    </message>
</context>
<context>
    <name>StemcellsGrow</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>New family tree</source>
        <translation>Nuevo árbol</translation>
    </message>
    <message>
        <source>Let them divide</source>
        <translation>Que se dividan</translation>
    </message>
    <message>
        <source>Stem cells:</source>
        <translation>Células madre:</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
</context>
<context>
    <name>StemcellsKinds</name>
    <message>
        <source>Fat</source>
        <translation>Grasa</translation>
    </message>
    <message>
        <source>Cartilage</source>
        <translation>Cartílago</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Astrocyte</source>
        <translation>Astrocito</translation>
    </message>
    <message>
        <source>Oligodendrocyte</source>
        <translation>Oligodendrocito</translation>
    </message>
</context>
<context>
    <name>StemcellsNode</name>
    <message>
        <source>Let this stem cell divide</source>
        <translation>Dividir esta célula madre</translation>
    </message>
</context>
<context>
    <name>StemcellsNowhere</name>
    <message>
        <source>Nerve cell</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>no valley leads here</source>
        <translation>ningún valle llega aquí</translation>
    </message>
</context>
<context>
    <name>StemcellsRidge</name>
    <message>
        <source>MSC in a dish</source>
        <translation>MSC en una placa</translation>
    </message>
    <message>
        <source>Neural stem cell</source>
        <translation>Célula madre neural</translation>
    </message>
    <message>
        <source>Let one cell roll</source>
        <translation>Hacer rodar una célula</translation>
    </message>
</context>
<context>
    <name>StemcellsRows</name>
    <message>
        <source>Generation %1: stem cells %2, will change %3</source>
        <translation>Generación %1: células madre %2, cambiarán %3</translation>
    </message>
</context>
<context>
    <name>StemcellsSignals</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Roll one</source>
        <translation>Rodar una</translation>
    </message>
    <message>
        <source>Roll 20</source>
        <translation>Rodar 20</translation>
    </message>
    <message>
        <source>Signal:</source>
        <translation>Señal:</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <source>Nerve cell</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Signal to: %1</source>
        <translation>Señal hacia: %1</translation>
    </message>
</context>
<context>
    <name>StemcellsTree</name>
    <message>
        <source>Stem cell</source>
        <translation>Célula madre</translation>
    </message>
    <message>
        <source>touch it</source>
        <translation>tóquela</translation>
    </message>
</context>
<context>
    <name>StemcellsWays</name>
    <message>
        <source>two stem cells</source>
        <translation>dos células madre</translation>
    </message>
    <message>
        <source>one of each</source>
        <translation>una de cada</translation>
    </message>
    <message>
        <source>two that change</source>
        <translation>dos que cambian</translation>
    </message>
</context>
<context>
    <name>StemcellsWords</name>
    <message>
        <source>One stem cell begins a family tree.</source>
        <translation>Una célula madre inicia un árbol.</translation>
    </message>
    <message>
        <source>It divides. One cell becomes two.</source>
        <translation>Se divide. De una salen dos.</translation>
    </message>
    <message>
        <source>Each division can come out in three ways.</source>
        <translation>Puede dividirse de tres formas.</translation>
    </message>
    <message>
        <source>The numbers count the cells of each row.</source>
        <translation>Los números cuentan cada fila.</translation>
    </message>
    <message>
        <source>Chance decides for each cell.</source>
        <translation>En cada célula decide el azar.</translation>
    </message>
    <message>
        <source>A new tree begins.</source>
        <translation>Empieza un árbol nuevo.</translation>
    </message>
    <message>
        <source>Other luck makes another tree.</source>
        <translation>Otra suerte da otro árbol.</translation>
    </message>
    <message>
        <source>A stem cell of the brain waits on a ridge.</source>
        <translation>Una célula madre espera en una cresta.</translation>
    </message>
    <message>
        <source>It rolls. Chance pushes it left and right.</source>
        <translation>Rueda. El azar la empuja a los lados.</translation>
    </message>
    <message>
        <source>Twenty cells spread over the valleys.</source>
        <translation>Veinte células se reparten en los valles.</translation>
    </message>
    <message>
        <source>A signal tilts the land to one valley.</source>
        <translation>Una señal inclina el terreno.</translation>
    </message>
    <message>
        <source>Now most cells go there, but not all.</source>
        <translation>Casi todas van allí, pero no todas.</translation>
    </message>
    <message>
        <source>An MSC in a dish has other valleys.</source>
        <translation>Una MSC en una placa tiene otros valles.</translation>
    </message>
    <message>
        <source>They lead to fat, cartilage and bone.</source>
        <translation>Llevan a grasa, cartílago y hueso.</translation>
    </message>
    <message>
        <source>A signal tilts the land to bone.</source>
        <translation>Una señal inclina el terreno al hueso.</translation>
    </message>
    <message>
        <source>No valley leads to a nerve cell.</source>
        <translation>Ningún valle lleva a una neurona.</translation>
    </message>
    <message>
        <source>Pushed there, the cell rolls back.</source>
        <translation>Si la empujan allí, vuelve rodando.</translation>
    </message>
    <message>
        <source>No stem cell is left.</source>
        <translation>No queda ninguna célula madre.</translation>
    </message>
    <message>
        <source>One stem cell has not divided yet.</source>
        <translation>Una célula madre aún no se ha dividido.</translation>
    </message>
    <message>
        <source>%1 stem cells have not divided yet.</source>
        <translation>%1 células madre aún no se han dividido.</translation>
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
        <source>After %1 rounds of division there is no new stem cell.</source>
        <translation>Tras %1 rondas de división no hay ninguna célula madre nueva.</translation>
    </message>
    <message>
        <source>Round %1 of division made one stem cell.</source>
        <translation>La ronda %1 de división dio una célula madre.</translation>
    </message>
    <message>
        <source>Round %1 of division made %2 stem cells.</source>
        <translation>La ronda %1 de división dio %2 células madre.</translation>
    </message>
    <message>
        <source>This family tree has come to its end.</source>
        <translation>Este árbol familiar ha llegado a su fin.</translation>
    </message>
    <message>
        <source>No signal tilts the land.</source>
        <translation>Ninguna señal inclina el terreno.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the nerve cells.</source>
        <translation>Una señal inclina el terreno hacia las neuronas.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the astrocytes.</source>
        <translation>Una señal inclina el terreno hacia los astrocitos.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the oligodendrocytes.</source>
        <translation>Una señal inclina el terreno hacia los oligodendrocitos.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the fat cells.</source>
        <translation>Una señal inclina el terreno hacia las células de grasa.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the cartilage cells.</source>
        <translation>Una señal inclina el terreno hacia las células de cartílago.</translation>
    </message>
    <message>
        <source>A signal tilts the land to the bone cells.</source>
        <translation>Una señal inclina el terreno hacia las células de hueso.</translation>
    </message>
    <message>
        <source>A signal calls to a nerve cell, but no valley leads there.</source>
        <translation>Una señal llama hacia una neurona, pero ningún valle lleva allí.</translation>
    </message>
    <message>
        <source>One cell is on its way.</source>
        <translation>Una célula está en camino.</translation>
    </message>
    <message>
        <source>%1 cells are on their way.</source>
        <translation>%1 células están en camino.</translation>
    </message>
    <message>
        <source>With a job: nerve cells %1, astrocytes %2, oligodendrocytes %3.</source>
        <translation>Con función: neuronas %1, astrocitos %2, oligodendrocitos %3.</translation>
    </message>
    <message>
        <source>With a job: fat cells %1, cartilage cells %2, bone cells %3.</source>
        <translation>Con función: células de grasa %1, de cartílago %2, de hueso %3.</translation>
    </message>
    <message>
        <source>One cell was pushed to a nerve cell and rolled back.</source>
        <translation>Una célula fue empujada hacia una neurona y volvió.</translation>
    </message>
    <message>
        <source>%1 cells were pushed to a nerve cell and rolled back.</source>
        <translation>%1 células fueron empujadas hacia una neurona y volvieron.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1: antes</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: después</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Stick found</source>
        <translation>Memoria encontrada</translation>
    </message>
    <message>
        <source>Bring a new deck</source>
        <translation>Traer algo nuevo</translation>
    </message>
    <message>
        <source>Plug in a stick.</source>
        <translation>Conecte una memoria USB.</translation>
    </message>
    <message>
        <source>It may hold a PowerPoint file, a PDF, a deck for this kiosk, or quiz questions. Everything is checked before anybody sees it.</source>
        <translation>Puede contener un PowerPoint, un PDF, una presentación para este quiosco o preguntas. Todo se comprueba antes de que alguien lo vea.</translation>
    </message>
    <message>
        <source>There is nothing on it that this kiosk can use: no PowerPoint, PDF, deck or quiz.</source>
        <translation>No contiene nada que este quiosco pueda usar: ni PowerPoint, ni PDF, ni presentación, ni preguntas.</translation>
    </message>
</context>
<context>
    <name>StickFile</name>
    <message>
        <source>Deck for this kiosk</source>
        <translation>Para este quiosco</translation>
    </message>
    <message>
        <source>Deck folder</source>
        <translation>Carpeta de presentación</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Quiz (GIFT)</source>
        <translation>Preguntas (GIFT)</translation>
    </message>
    <message>
        <source>Quiz (Aiken)</source>
        <translation>Preguntas (Aiken)</translation>
    </message>
    <message>
        <source>%1, %2 MB</source>
        <translation>%1, %2 MB</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Check and bring in as a draft</source>
        <translation>Comprobar y traer como borrador</translation>
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
    <name>SymptomsBar</name>
    <message>
        <source>Healthy</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>Señal: %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
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
    <name>SymptomsCard</name>
    <message>
        <source>Touch a place to see it light up.</source>
        <translation>Toque un lugar y se iluminará.</translation>
    </message>
    <message>
        <source>MS acts in the dark blue parts: brain, optic nerves and spinal cord. The pale nerves are spared.</source>
        <translation>La EM actúa en lo azul oscuro: cerebro, nervios ópticos y médula espinal. No daña los nervios pálidos.</translation>
    </message>
</context>
<context>
    <name>SymptomsText</name>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Optic nerve</source>
        <translation>Nervio óptico</translation>
    </message>
    <message>
        <source>Cerebellum</source>
        <translation>Cerebelo</translation>
    </message>
    <message>
        <source>Brainstem</source>
        <translation>Tronco encefálico</translation>
    </message>
    <message>
        <source>Spinal cord</source>
        <translation>Médula espinal</translation>
    </message>
    <message>
        <source>Other nerves</source>
        <translation>Otros nervios</translation>
    </message>
    <message>
        <source>It thinks, feels and plans.</source>
        <translation>Piensa, siente y planea.</translation>
    </message>
    <message>
        <source>It carries what the eye sees.</source>
        <translation>Lleva lo que el ojo ve.</translation>
    </message>
    <message>
        <source>It keeps you steady.</source>
        <translation>Mantiene el equilibrio.</translation>
    </message>
    <message>
        <source>It helps to move the eyes.</source>
        <translation>Ayuda a mover los ojos.</translation>
    </message>
    <message>
        <source>It links brain and body.</source>
        <translation>Une el cerebro y el cuerpo.</translation>
    </message>
    <message>
        <source>MS does not attack them.</source>
        <translation>La EM no los ataca.</translation>
    </message>
    <message>
        <source>Thinking, memory or mood may change.</source>
        <translation>Pueden cambiar el pensamiento, la memoria o el ánimo.</translation>
    </message>
    <message>
        <source>Sight in one eye may get blurry.</source>
        <translation>Un ojo puede ver borroso.</translation>
    </message>
    <message>
        <source>Balance may be harder. Hands may shake.</source>
        <translation>Puede costar el equilibrio. Las manos pueden temblar.</translation>
    </message>
    <message>
        <source>People may see double or feel dizzy.</source>
        <translation>Se puede ver doble o sentir mareo.</translation>
    </message>
    <message>
        <source>Arms or legs may feel numb, weak or stiff. It can affect the bladder.</source>
        <translation>Brazos o piernas pueden sentirse dormidos, débiles o rígidos. Puede afectar la vejiga.</translation>
    </message>
    <message>
        <source>Arms and legs can still feel damage in the brain or spinal cord.</source>
        <translation>Brazos y piernas pueden sentir un daño en el cerebro o la médula espinal.</translation>
    </message>
    <message>
        <source>Across the brain</source>
        <translation>A través del cerebro</translation>
    </message>
    <message>
        <source>Eye to back of the brain</source>
        <translation>Del ojo a la parte de atrás</translation>
    </message>
    <message>
        <source>Cerebellum to foot</source>
        <translation>Del cerebelo al pie</translation>
    </message>
    <message>
        <source>Brainstem to eye</source>
        <translation>Del tronco encefálico al ojo</translation>
    </message>
    <message>
        <source>Brain to foot</source>
        <translation>Del cerebro al pie</translation>
    </message>
    <message>
        <source>Foot to brain</source>
        <translation>Del pie al cerebro</translation>
    </message>
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1, %2 veces más lento</translation>
    </message>
</context>
<context>
    <name>SymptomsTimes</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>does not arrive</source>
        <translation>no llega</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sana</translation>
    </message>
</context>
<context>
    <name>SymptomsWords</name>
    <message>
        <source>MS acts in the dark blue parts.</source>
        <translation>La EM actúa en lo azul oscuro.</translation>
    </message>
    <message>
        <source>Brain: thinking or mood may change.</source>
        <translation>Cerebro: puede cambiar el ánimo o la memoria.</translation>
    </message>
    <message>
        <source>Optic nerve: sight may get blurry.</source>
        <translation>Nervio óptico: se puede ver borroso.</translation>
    </message>
    <message>
        <source>Cerebellum: balance may be harder.</source>
        <translation>Cerebelo: puede costar el equilibrio.</translation>
    </message>
    <message>
        <source>Brainstem: people may see double.</source>
        <translation>Tronco encefálico: se puede ver doble.</translation>
    </message>
    <message>
        <source>Spinal cord: legs may feel numb or weak.</source>
        <translation>Médula espinal: piernas dormidas o débiles.</translation>
    </message>
    <message>
        <source>MS does not attack the pale nerves.</source>
        <translation>La EM no ataca los nervios pálidos.</translation>
    </message>
    <message>
        <source>Damage in the spinal cord slows a signal.</source>
        <translation>Un daño en la médula espinal la frena.</translation>
    </message>
    <message>
        <source>Or it stops. The foot gets no message.</source>
        <translation>O se detiene. Al pie no le llega nada.</translation>
    </message>
    <message>
        <source>But the nerve in the leg is whole.</source>
        <translation>Pero el nervio de la pierna está sano.</translation>
    </message>
    <message>
        <source>What people feel depends on the place.</source>
        <translation>Lo que se siente depende del lugar.</translation>
    </message>
    <message>
        <source>No place is lit yet.</source>
        <translation>Aún no hay ningún lugar iluminado.</translation>
    </message>
    <message>
        <source>The brain is lit. Thinking, memory or mood may change.</source>
        <translation>El cerebro está iluminado. Pueden cambiar el pensamiento, la memoria o el ánimo.</translation>
    </message>
    <message>
        <source>The optic nerve is lit. Sight in one eye may get blurry.</source>
        <translation>El nervio óptico está iluminado. Un ojo puede ver borroso.</translation>
    </message>
    <message>
        <source>The cerebellum is lit. Balance may be harder, and hands may shake.</source>
        <translation>El cerebelo está iluminado. Puede costar el equilibrio y las manos pueden temblar.</translation>
    </message>
    <message>
        <source>The brainstem is lit. People may see double or feel dizzy.</source>
        <translation>El tronco encefálico está iluminado. Se puede ver doble o sentir mareo.</translation>
    </message>
    <message>
        <source>The spinal cord is lit. Arms or legs may feel numb, weak or stiff. It can affect the bladder.</source>
        <translation>La médula espinal está iluminada. Brazos o piernas pueden sentirse dormidos, débiles o rígidos. Puede afectar la vejiga.</translation>
    </message>
    <message>
        <source>The nerves of arms and legs are lit. MS does not attack them.</source>
        <translation>Los nervios de brazos y piernas están iluminados. La EM no los ataca.</translation>
    </message>
    <message>
        <source>A signal is on its way.</source>
        <translation>Una señal está en camino.</translation>
    </message>
    <message>
        <source>The signal arrives after %1 thousandths of a second.</source>
        <translation>La señal llega tras %1 milésimas de segundo.</translation>
    </message>
    <message>
        <source>The signal arrives after %1 thousandths of a second. Healthy, it takes %2.</source>
        <translation>La señal llega tras %1 milésimas de segundo. Sana, tarda %2.</translation>
    </message>
    <message>
        <source>The signal stops at the damaged place.</source>
        <translation>La señal se detiene en el lugar dañado.</translation>
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
        <source>Good stories shown: %1</source>
        <translation>Buenos relatos que se ven: %1</translation>
    </message>
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
        <source>Looks like success</source>
        <translation>Parece un éxito</translation>
    </message>
    <message>
        <source>%1 good stories or more</source>
        <translation>%1 buenos relatos o más</translation>
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
        <source>Show everyone</source>
        <translation>Mostrar a todos</translation>
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
        <source>Only those who feel better tell it.</source>
        <translation>Solo lo cuenta quien mejora.</translation>
    </message>
    <message>
        <source>Here are the others, too.</source>
        <translation>Aquí están también los demás.</translation>
    </message>
    <message>
        <source>Sometimes luck alone brings ten or more.</source>
        <translation>A veces la suerte sola trae diez o más.</translation>
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
    <message>
        <source>Only those who feel better are shown.</source>
        <translation>Solo se muestra a quienes mejoran.</translation>
    </message>
    <message>
        <source>Nobody tells a good story.</source>
        <translation>Nadie cuenta un buen relato.</translation>
    </message>
    <message>
        <source>One person tells a good story.</source>
        <translation>Una persona cuenta un buen relato.</translation>
    </message>
    <message>
        <source>%1 people tell a good story.</source>
        <translation>%1 personas cuentan un buen relato.</translation>
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
