import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a mini-program's project.config.json says what is built and uploaded. */
export interface ProjectConfig {
  setting: { packNpmRelationList: [{ packageJsonPath: string; miniprogramNpmDistDir: string }] };
  packOptions: { ignore: { value: string }[] };
}

/** The project.config.json of a mini-program. */
export const readProjectConfig = (project: string): ProjectConfig =>
  JSON.parse(readFileSync(join(project, 'project.config.json'), 'utf8')) as ProjectConfig;
