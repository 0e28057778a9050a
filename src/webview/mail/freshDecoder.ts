/**
 * Chromium's decoder of ISO-2022-JP does not forget how a text ended: it takes the escape that begins the next one for
 * a mistake, U+FFFD. postal-mime has one decoder for all texts of an encoding, so each text is given a new one here.
 */

class FreshDecoder extends globalThis.TextDecoder {
  override decode(bytes?: AllowSharedBufferSource): string {
    return new globalThis.TextDecoder(this.encoding, this).decode(bytes);
  }
}

export { FreshDecoder as TextDecoder };
