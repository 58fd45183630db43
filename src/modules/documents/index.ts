export { DocumentsModule } from './documents.module';
export { DocumentsFacade } from './documents.facade';
export { DOCUMENT_EVENTS } from './persistence/document-events';
export type * from './contract';
