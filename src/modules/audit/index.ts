export { AuditEntryEntity } from './persistence/entry.entity';
