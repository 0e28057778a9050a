import { writeFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { heard } from './results.ts';

/** Takes all that a VS Code writes, passes on the suite's own lines as they come, and keeps the rest for a file. */
export class Transcript extends Writable {
  /** Everything written so far. */
  text = '';
  #passedOn = 0;

  constructor(private readonly passOn: (line: string) => void) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    for (
      let end = this.text.indexOf('\n', this.#passedOn);
      end >= 0;
      end = this.text.indexOf('\n', this.#passedOn)
    ) {
      const line = heard(this.text.slice(this.#passedOn, end));
      this.#passedOn = end + 1;
      if (line !== undefined) {
        this.passOn(line);
      }
    }
    done();
  }

  /** Keeps all of it, for whoever has to find out why something failed. */
  save(file: string): Promise<void> {
    return writeFile(file, this.text);
  }
}
