// The thread of the embedded store as a file of this package, so that it stands beside the built process.
import '@livedrops/adapter-sqlite/checkpoint-worker';
