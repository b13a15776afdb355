export { DEFINITIONS, type SnapshotDefinition } from './definitions.ts';
export type { SnapshotInputs } from './tables.ts';
export { writeSnapshots } from './write.ts';
