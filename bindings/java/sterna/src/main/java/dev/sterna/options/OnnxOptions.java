// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.util.List;

/** Optional arguments of onnxExport, onnxExportMany and {@code onnxExportProgram}. */
public final class OnnxOptions extends Options {
    private long opset = 17;
    private boolean dynamicBatch = false;
    private List<String> inputNames = List.of();
    private List<String> outputNames = List.of();
    private List<String> dynamicValues = List.of();
    private long[] dynamicAxes = {};
    private List<String> dynamicDimensions = List.of();
    private String docString = null;

    /** All defaults. */
    public OnnxOptions() {
    }

    /** ONNX opset, 17 to 21.  Default: {@code 17}. */
    public OnnxOptions opset(long opset) {
        this.opset = opset;
        return this;
    }

    /** 1: dimension 0 of every input is "batch", of any size.  Default: {@code false}. */
    public OnnxOptions dynamicBatch(boolean dynamicBatch) {
        this.dynamicBatch = dynamicBatch;
        return this;
    }

    /** One an input; none: "input", or "input_0", "input_1", …. */
    public OnnxOptions inputNames(List<String> inputNames) {
        this.inputNames = List.copyOf(inputNames);
        return this;
    }

    /** One an output; none: "output", or "output_0", …. */
    public OnnxOptions outputNames(List<String> outputNames) {
        this.outputNames = List.copyOf(outputNames);
        return this;
    }

    /** Names of inputs that have a dynamic axis, each time it has one. */
    public OnnxOptions dynamicValues(List<String> dynamicValues) {
        this.dynamicValues = List.copyOf(dynamicValues);
        return this;
    }

    /** Their axes, one an entry of dynamic_values. */
    public OnnxOptions dynamicAxes(long... dynamicAxes) {
        this.dynamicAxes = dynamicAxes.clone();
        return this;
    }

    /** Names of the sizes, one an entry of dynamic_values; the same name is the same size. */
    public OnnxOptions dynamicDimensions(List<String> dynamicDimensions) {
        this.dynamicDimensions = List.copyOf(dynamicDimensions);
        return this;
    }

    /** Free text, stored in the model. */
    public OnnxOptions docString(String docString) {
        this.docString = docString;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long inputNamesAt = inputNames.size() == 0 ? 0 : c.texts(inputNames, "input_names");
        long outputNamesAt = outputNames.size() == 0 ? 0 : c.texts(outputNames, "output_names");
        long dynamicValuesAt = dynamicValues.size() == 0 ? 0 : c.texts(dynamicValues, "dynamic_values");
        long dynamicAxesAt = dynamicAxes.length == 0 ? 0 : c.longs(dynamicAxes);
        long dynamicDimensionsAt = dynamicDimensions.size() == 0 ? 0 : c.texts(dynamicDimensions, "dynamic_dimensions");
        long docStringAt = c.textOrNull(docString, "doc_string");
        long at = c.struct(112);
        c.putLong(at + 8, opset);
        c.putInt(at + 16, dynamicBatch ? 1 : 0);
        c.putLong(at + 24, inputNamesAt);
        c.putLong(at + 32, inputNames.size());
        c.putLong(at + 40, outputNamesAt);
        c.putLong(at + 48, outputNames.size());
        c.putLong(at + 56, dynamicValuesAt);
        c.putLong(at + 64, dynamicValues.size());
        c.putLong(at + 72, dynamicAxesAt);
        c.putLong(at + 80, dynamicAxes.length);
        c.putLong(at + 88, dynamicDimensionsAt);
        c.putLong(at + 96, dynamicDimensions.size());
        c.putLong(at + 104, docStringAt);
        return at;
    }
}
