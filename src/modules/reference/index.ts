export { ReferenceModule } from './reference.module';
export { ReferenceFacade } from './reference.facade';
export { CLOCKS, DURATION_UNITS, PAUSABLE_CLOCKS, type ClockCode, type ClockRule } from './domain/clock-rule';
export { STAGES, type Competence, type CompetenceQuestion, type Stage } from './domain/competence';
export type { Offence, ReferenceEntry } from './domain/reference-entry';
export { MEASURE_KINDS, SIGNING_PARTIES } from './domain/list-shapes';
export type { ListName } from './domain/reference-lists';
export { NOT_TOLD, STOPPED, type RowClock } from './domain/row-clock';
export { seedReference } from './seed/seed-reference';
