// Generated from capi/api.json by bindings/generate; do not edit.
#pragma warning disable 169, 649 // what the library fills, and what is left at zero
using System;
using System.Runtime.InteropServices;

namespace Sterna {
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_str {
        public void* data;
        public ulong len;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_tensor_info {
        public uint struct_size;
        public int dtype;
        public int ndim;
        public fixed long sizes[8];
        public fixed long strides[8];
        public long numel;
        public long bytes;
        public sterna_str device;
        public int requires_grad;
        public int is_leaf;
        public int is_variable;
        public int is_contiguous;
        public int is_captured;
        public int is_pinned;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_value_info {
        public uint struct_size;
        public sterna_str name;
        public int dtype;
        public int ndim;
        public fixed long sizes[8];
        public sterna_str device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_program_info {
        public uint struct_size;
        public long inputs;
        public long outputs;
        public long nodes;
        public long variables_read;
        public long variables_written;
        public long arena_bytes;
        public int is_random;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_device_info {
        public uint struct_size;
        public sterna_str name;
        public sterna_str type;
        public int number;
        public int is_host;
        public int computes;
        public long live_bytes;
        public long peak_bytes;
        public long reserved_bytes;
        public long allocations;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_device_properties {
        public uint struct_size;
        public sterna_str name;
        public long total_bytes;
        public int major;
        public int minor;
        public int processors;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_to_options {
        public uint struct_size;
        public int non_blocking;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_tensor_text_options {
        public uint struct_size;
        public int precision;
        public long threshold;
        public long edge_items;
        public int line_width;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_variable_options {
        public uint struct_size;
        public int requires_grad;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_backward_options {
        public uint struct_size;
        public IntPtr gradient;
        public int retain_graph;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_backward_many_options {
        public uint struct_size;
        public void* gradients;
        public ulong gradients_len;
        public int retain_graph;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_grad_options {
        public uint struct_size;
        public void* grad_outputs;
        public ulong grad_outputs_len;
        public int create_graph;
        public int retain_graph;
        public int allow_unused;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_loader_options {
        public uint struct_size;
        public long batch_size;
        public int shuffle;
        public ulong seed;
        public int drop_last;
        public long workers;
        public long prefetch;
        public int pin_memory;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_read_csv_options {
        public uint struct_size;
        public int dtype;
        public void* delimiter;
        public long skip_rows;
        public void* columns;
        public ulong columns_len;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_npz_options {
        public uint struct_size;
        public int compressed;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_checkpoint {
        public uint struct_size;
        public IntPtr module;
        public IntPtr optimizer;
        public void* schedulers;
        public ulong schedulers_len;
        public void* generators;
        public ulong generators_len;
        public IntPtr loader;
        public IntPtr metadata;
        public IntPtr grad_scaler;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_onnx_options {
        public uint struct_size;
        public long opset;
        public int dynamic_batch;
        public void* input_names;
        public ulong input_names_len;
        public void* output_names;
        public ulong output_names_len;
        public void* dynamic_values;
        public ulong dynamic_values_len;
        public void* dynamic_axes;
        public ulong dynamic_axes_len;
        public void* dynamic_dimensions;
        public ulong dynamic_dimensions_len;
        public void* doc_string;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_load_options {
        public uint struct_size;
        public int strict;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_module_options {
        public uint struct_size;
        public void* extra_repr;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_linear_options {
        public uint struct_size;
        public int bias;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_conv1d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public long groups;
        public int bias;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_conv2d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public long groups;
        public int bias;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_batch_norm_options {
        public uint struct_size;
        public double eps;
        public double momentum;
        public int affine;
        public int track_running_stats;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_layer_norm_options {
        public uint struct_size;
        public double eps;
        public int elementwise_affine;
        public int bias;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_max_pool_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public int ceil_mode;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_avg_pool_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public int ceil_mode;
        public int count_include_pad;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_flatten_options {
        public uint struct_size;
        public long start_axis;
        public long end_axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_embedding_options {
        public uint struct_size;
        public long padding_idx;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_gelu_options {
        public uint struct_size;
        public int approximate;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_leaky_relu_options {
        public uint struct_size;
        public double negative_slope;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_elu_options {
        public uint struct_size;
        public double alpha;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_softplus_options {
        public uint struct_size;
        public double beta;
        public double threshold;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nn_softmax_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_uniform_options {
        public uint struct_size;
        public double low;
        public double high;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_normal_options {
        public uint struct_size;
        public double mean;
        public double std;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_trunc_normal_options {
        public uint struct_size;
        public double mean;
        public double std;
        public double low;
        public double high;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_gain_options {
        public uint struct_size;
        public double gain;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_kaiming_options {
        public uint struct_size;
        public double a;
        public int mode;
        public void* nonlinearity;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_init_options {
        public uint struct_size;
        public void* prefix;
        public void* module_kind;
        public void* parameter;
        public double value;
        public double low;
        public double high;
        public double mean;
        public double std;
        public double gain;
        public double a;
        public int mode;
        public void* nonlinearity;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_optim_sgd_options {
        public uint struct_size;
        public double momentum;
        public double dampening;
        public double weight_decay;
        public int nesterov;
        public int maximize;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_optim_adam_options {
        public uint struct_size;
        public double beta1;
        public double beta2;
        public double eps;
        public double weight_decay;
        public int amsgrad;
        public int maximize;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_optim_adamw_options {
        public uint struct_size;
        public double beta1;
        public double beta2;
        public double eps;
        public double weight_decay;
        public int amsgrad;
        public int maximize;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_optim_rmsprop_options {
        public uint struct_size;
        public double alpha;
        public double eps;
        public double weight_decay;
        public double momentum;
        public int centered;
        public int maximize;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_optimizer_group_options {
        public uint struct_size;
        public double lr;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_clip_grad_norm_options {
        public uint struct_size;
        public double norm_type;
        public int error_if_nonfinite;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_grad_scaler_options {
        public uint struct_size;
        public double init_scale;
        public double growth_factor;
        public double backoff_factor;
        public long growth_interval;
        public int enabled;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_gamma_options {
        public uint struct_size;
        public double gamma;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_cosine_annealing_options {
        public uint struct_size;
        public double eta_min;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_linear_options {
        public uint struct_size;
        public double start_factor;
        public double end_factor;
        public long total_iters;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_one_cycle_options {
        public uint struct_size;
        public double pct_start;
        public int anneal;
        public double div_factor;
        public double final_div_factor;
        public int cycle_momentum;
        public double base_momentum;
        public double max_momentum;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_reduce_on_plateau_options {
        public uint struct_size;
        public int maximize;
        public double factor;
        public long patience;
        public double threshold;
        public int threshold_absolute;
        public long cooldown;
        public double min_lr;
        public double eps;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_zeros_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_ones_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_full_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_arange_options {
        public uint struct_size;
        public double step;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_linspace_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_eye_options {
        public uint struct_size;
        public long m;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_rand_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_randn_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_randint_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_randperm_options {
        public uint struct_size;
        public int dtype;
        public void* device;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_zeros_like_options {
        public uint struct_size;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_ones_like_options {
        public uint struct_size;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_full_like_options {
        public uint struct_size;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_rand_like_options {
        public uint struct_size;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_randn_like_options {
        public uint struct_size;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_leaky_relu_options {
        public uint struct_size;
        public double negative_slope;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_elu_options {
        public uint struct_size;
        public double alpha;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_gelu_options {
        public uint struct_size;
        public int approximate;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_softplus_options {
        public uint struct_size;
        public double beta;
        public double threshold;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_addcmul_options {
        public uint struct_size;
        public double value;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_addcdiv_options {
        public uint struct_size;
        public double value;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_clamp_options {
        public uint struct_size;
        public double min;
        public double max;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_sum_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
        public int dtype;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_mean_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_prod_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_max_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_min_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_argmax_options {
        public uint struct_size;
        public long axis;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_argmin_options {
        public uint struct_size;
        public long axis;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_var_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public double correction;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_std_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public double correction;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_logsumexp_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_all_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_any_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_norm_options {
        public uint struct_size;
        public double p;
        public void* axes;
        public ulong axes_len;
        public int keepdim;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_count_nonzero_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_linear_options {
        public uint struct_size;
        public IntPtr bias;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_flatten_options {
        public uint struct_size;
        public long start_axis;
        public long end_axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_squeeze_options {
        public uint struct_size;
        public void* axes;
        public ulong axes_len;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_slice_options {
        public uint struct_size;
        public long start;
        public long end;
        public long step;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_diagonal_options {
        public uint struct_size;
        public long offset;
        public long axis0;
        public long axis1;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_as_strided_options {
        public uint struct_size;
        public long offset;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_cat_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_stack_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_split_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_chunk_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_pad_options {
        public uint struct_size;
        public double value;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_tril_options {
        public uint struct_size;
        public long diagonal;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_triu_options {
        public uint struct_size;
        public long diagonal;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_embedding_options {
        public uint struct_size;
        public long padding_idx;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_sort_options {
        public uint struct_size;
        public long axis;
        public int descending;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_argsort_options {
        public uint struct_size;
        public long axis;
        public int descending;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_topk_options {
        public uint struct_size;
        public long axis;
        public int largest;
        public int sorted;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_softmax_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_log_softmax_options {
        public uint struct_size;
        public long axis;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_conv1d_options {
        public uint struct_size;
        public IntPtr bias;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public long groups;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_conv2d_options {
        public uint struct_size;
        public IntPtr bias;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public long groups;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_max_pool1d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public int ceil_mode;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_max_pool2d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public void* dilation;
        public ulong dilation_len;
        public int ceil_mode;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_avg_pool1d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public int ceil_mode;
        public int count_include_pad;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_avg_pool2d_options {
        public uint struct_size;
        public void* stride;
        public ulong stride_len;
        public void* padding;
        public ulong padding_len;
        public int ceil_mode;
        public int count_include_pad;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_batch_norm_options {
        public uint struct_size;
        public IntPtr weight;
        public IntPtr bias;
        public IntPtr running_mean;
        public IntPtr running_var;
        public int training;
        public double momentum;
        public double eps;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_layer_norm_options {
        public uint struct_size;
        public IntPtr weight;
        public IntPtr bias;
        public double eps;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_dropout_options {
        public uint struct_size;
        public double p;
        public int training;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_dropout2d_options {
        public uint struct_size;
        public double p;
        public int training;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_cross_entropy_options {
        public uint struct_size;
        public IntPtr weight;
        public long ignore_index;
        public double label_smoothing;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_nll_loss_options {
        public uint struct_size;
        public IntPtr weight;
        public long ignore_index;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_bce_with_logits_options {
        public uint struct_size;
        public IntPtr weight;
        public IntPtr pos_weight;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_mse_loss_options {
        public uint struct_size;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_l1_loss_options {
        public uint struct_size;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_smooth_l1_loss_options {
        public uint struct_size;
        public double beta;
        public int reduction;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_buffer {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_tensor_hook {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr on_grad;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_custom_gradient {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr backward;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_log_sink {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr message;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_dataset_callbacks {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr get;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_collate_callbacks {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr collate;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_module_callbacks {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr forward;
    }
    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sterna_scheduler_callbacks {
        public uint struct_size;
        public void* user;
        public IntPtr destroy;
        public IntPtr factor;
    }
}
