export { DocumentsModule } from './documents.module';
export { DocumentsFacade } from './documents.facade';
export { SealedFilesFacade, type SealedFile } from './sealed-files.facade';
export { MEDIA_TYPES, type MediaType } from './domain/document';
export { DOCUMENT_EVENTS } from './persistence/document-events';
export type * from './contract';
