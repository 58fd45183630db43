import { Module } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { PermissionTable } from '../../platform/policy/permission-table';
import { FileStore } from '../../platform/storage/file-store';
import { ReferenceModule } from '../reference';
import { ChangeDocument } from './application/change-document';
import { DescribeDocument } from './application/describe-document';
import { DocumentSubjects } from './application/document-subjects';
import { FindDocuments } from './application/find-documents';
import { KeepContent } from './application/keep-content';
import { OwnKeys } from './application/own-keys';
import { StoredAddresses } from './application/stored-addresses';
import { sweepDocumentFiles } from './application/sweep-document-files';
import { UploadDocument } from './application/upload-document';
import { DocumentsFacade } from './documents.facade';
import { DocumentsController } from './http/documents.controller';
import { DocumentRepository } from './persistence/document.repository';
import { documentJobPolicy, documentPolicy } from './policy/document.policy';
import { SealedFilesFacade } from './sealed-files.facade';

/** Papers of children: what each is and is about, and its content, sealed. */
@Module({
  imports: [ReferenceModule],
  controllers: [DocumentsController],
  providers: [
    ChangeDocument,
    DescribeDocument,
    DocumentRepository,
    DocumentSubjects,
    DocumentsFacade,
    FindDocuments,
    KeepContent,
    OwnKeys,
    SealedFilesFacade,
    StoredAddresses,
    UploadDocument,
  ],
  exports: [DocumentsFacade, SealedFilesFacade],
})
export class DocumentsModule {
  constructor(table: PermissionTable, jobs: Jobs, store: FileStore, named: StoredAddresses) {
    table.declare(documentPolicy);
    named.declare('documents.unknown_addresses');
    jobs.declare(documentJobPolicy, sweepDocumentFiles({ store, named }));
  }
}
