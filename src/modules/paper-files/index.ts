export { PaperFilesModule } from './paper-files.module';
