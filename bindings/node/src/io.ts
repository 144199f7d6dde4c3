// Files of tensors, and checkpoints of training runs.  Each function has a form that waits, named …Sync.
import { Dict, type Tensors } from "./dict.js";
import * as options from "./generated/options.js";
import { handles, none, of } from "./handle.js";
import { raw } from "./load.js";
import type { Tensor } from "./tensor.js";
import { wrap } from "./tidy.js";

const named = (tensors: Tensors, op: string) =>
  [Object.keys(tensors), handles(Object.values(tensors), op, "tensors")] as const;

/** Writes tensors by name as a .safetensors file, in one step; a {@link Dict} with its metadata. */
export async function saveSafetensors(path: string, tensors: Dict | Tensors): Promise<void> {
  if (tensors instanceof Dict) await raw.safetensors_save_dict_async(path, of(tensors, "saveSafetensors", "dict"));
  else await raw.safetensors_save_async(path, ...named(tensors, "saveSafetensors"));
}
/** {@link saveSafetensors}, waiting. */
export function saveSafetensorsSync(path: string, tensors: Dict | Tensors): void {
  if (tensors instanceof Dict) raw.safetensors_save_dict(path, of(tensors, "saveSafetensors", "dict"));
  else raw.safetensors_save(path, ...named(tensors, "saveSafetensors"));
}
/** Reads a .safetensors file with its metadata.  Damaged files are refused, naming the key. */
export async function loadSafetensors(path: string): Promise<Dict> {
  return Dict.adopt(await raw.safetensors_load_async(path));
}
/** {@link loadSafetensors}, waiting. */
export function loadSafetensorsSync(path: string): Dict {
  return Dict.adopt(raw.safetensors_load(path));
}

/** Writes a tensor as a NumPy .npy file, in one step. */
export async function saveNpy(path: string, tensor: Tensor): Promise<void> {
  await raw.npy_save_async(path, of(tensor, "saveNpy", "tensor"));
}
/** {@link saveNpy}, waiting. */
export function saveNpySync(path: string, tensor: Tensor): void {
  raw.npy_save(path, of(tensor, "saveNpy", "tensor"));
}
/** Reads a NumPy .npy file of any byte and dimension order. */
export async function loadNpy(path: string): Promise<Tensor> {
  return wrap(await raw.npy_load_async(path));
}
/** {@link loadNpy}, waiting. */
export function loadNpySync(path: string): Tensor {
  return wrap(raw.npy_load(path));
}

/** Writes tensors by name as a NumPy .npz archive, in one step. */
export async function saveNpz(path: string, tensors: Tensors, o: options.NpzOptions = none): Promise<void> {
  await raw.npz_save_async(path, ...named(tensors, "saveNpz"), ...options.npzOptions("saveNpz", o));
}
/** {@link saveNpz}, waiting. */
export function saveNpzSync(path: string, tensors: Tensors, o: options.NpzOptions = none): void {
  raw.npz_save(path, ...named(tensors, "saveNpz"), ...options.npzOptions("saveNpz", o));
}
/** Reads a NumPy .npz archive. */
export async function loadNpz(path: string): Promise<Dict> {
  return Dict.adopt(await raw.npz_load_async(path));
}
/** {@link loadNpz}, waiting. */
export function loadNpzSync(path: string): Dict {
  return Dict.adopt(raw.npz_load(path));
}

/** Reads a file of comma-separated numbers as (rows, columns). */
export async function readCsv(path: string, o: options.ReadCsvOptions = none): Promise<Tensor> {
  return wrap(await raw.read_csv_async(path, ...options.readCsvOptions("readCsv", o)));
}
/** {@link readCsv}, waiting. */
export function readCsvSync(path: string, o: options.ReadCsvOptions = none): Tensor {
  return wrap(raw.read_csv(path, ...options.readCsvOptions("readCsv", o)));
}
/** Reads a file in the IDX format of MNIST, plain or gzip. */
export async function readIdx(path: string): Promise<Tensor> {
  return wrap(await raw.read_idx_async(path));
}
/** {@link readIdx}, waiting. */
export function readIdxSync(path: string): Tensor {
  return wrap(raw.read_idx(path));
}

/** Writes all that a training run needs to go on as if it had never stopped, as one file, in one step. */
export async function saveCheckpoint(path: string, parts: options.CheckpointOptions = none): Promise<void> {
  await raw.checkpoint_save_async(path, ...options.checkpointOptions("saveCheckpoint", parts));
}
/** {@link saveCheckpoint}, waiting. */
export function saveCheckpointSync(path: string, parts: options.CheckpointOptions = none): void {
  raw.checkpoint_save(path, ...options.checkpointOptions("saveCheckpoint", parts));
}
/** Puts the objects into the saved state.  After an error every object is as it was. */
export async function loadCheckpoint(path: string, parts: options.CheckpointOptions = none): Promise<void> {
  await raw.checkpoint_load_async(path, ...options.checkpointOptions("loadCheckpoint", parts));
}
/** {@link loadCheckpoint}, waiting. */
export function loadCheckpointSync(path: string, parts: options.CheckpointOptions = none): void {
  raw.checkpoint_load(path, ...options.checkpointOptions("loadCheckpoint", parts));
}
