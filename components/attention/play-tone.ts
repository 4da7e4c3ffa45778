let context: AudioContext | null = null;

const SECONDS = 0.16;

/** A short soft tone. Browsers keep it back until somebody has pressed something on the page. Never throws. */
export function playTone(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
    const start = context.currentTime;
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.12, start + 0.01);
    gain.gain.exponentialRampToValueAtTime(0.001, start + SECONDS);
    const tone = new OscillatorNode(context, { type: "sine", frequency: 880 });
    tone.frequency.exponentialRampToValueAtTime(1320, start + SECONDS / 2);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + SECONDS);
  } catch {
    // No sound here, and nothing lost but that.
  }
}
