export { DueProcessModule } from './due-process.module';
export { DueProcessFacade } from './due-process.facade';
export type { ToldRight } from './application/write-rights-notice';
export type { LegalHelp } from './domain/legal-help';
export { RecordResponse } from './http/record.response';
export type { RecordResponse as RecordShown } from './http/record.response';
export { STILL_DETAINED } from './persistence/detained';
