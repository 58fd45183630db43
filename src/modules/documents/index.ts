export { DocumentsModule } from './documents.module';
export { DocumentsFacade } from './documents.facade';
export type * from './contract';
