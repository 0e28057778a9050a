import { readFileSync, writeFileSync } from 'node:fs';
import { answerFile, taskVariable, type Task } from '../tasks.ts';
import { live } from './live.ts';
import { start } from './start.ts';

/** Does the bench's task in the extension host that loaded it. VS Code calls this as it would call a test runner. */
export async function run(): Promise<void> {
  const file = process.env[taskVariable] ?? '';
  const task = JSON.parse(readFileSync(file, 'utf8')) as Task;
  const answer = task.kind === 'start' ? await start(task) : await live(task);
  writeFileSync(answerFile(file), JSON.stringify(answer));
}
