// The visual vocabulary: every thing is always drawn the same way. Only what Qt Quick can do: paths, solid strokes,
// linear and radial gradients, opacity, transforms. Groups marked data-sprite hold blur and are left out where Qt draws.
export * from './vocabulary/colour.mjs';
export * from './vocabulary/curve.mjs';
export * from './vocabulary/strokes.mjs';
export * from './vocabulary/cells.mjs';
export * from './vocabulary/branched.mjs';
export * from './vocabulary/fibre.mjs';
export * from './vocabulary/ground.mjs';
