//! Tensors: data in and out, operators, ops with options and several results, errors.
use sterna::options::{SortOptions, SplitOptions, SumOptions, TensorTextOptions, ToOptions};
use sterna::{Code, DType, Result, Tensor};

#[test]
fn elements_go_in_and_out() -> Result<()> {
    let x = Tensor::from_slice(&[1i64, -2, 1 << 40], [3])?;
    assert_eq!((x.dtype(), x.shape(), x.dim(), x.numel()), (DType::I64, vec![3], 1, 3));
    assert_eq!(x.to_vec::<i64>()?, [1, -2, 1 << 40]);
    assert_eq!(x.select(0, 2)?.item_i64()?, 1 << 40);
    assert_eq!(Tensor::from_slice(&[true, false], [2])?.to_vec::<bool>()?, [true, false]);
    assert_eq!(Tensor::from_slice::<f32>(&[], [0, 3])?.to_vec::<f32>()?, []);
    assert_eq!(Tensor::scalar(2.5f64)?.item()?, 2.5);
    Ok(())
}

#[test]
fn a_vector_is_taken_over_without_a_copy() -> Result<()> {
    let values = vec![1f32, 2.0, 3.0];
    let place = values.as_ptr();
    let x = Tensor::from_vec(values, [3])?;
    assert_eq!(x.as_slice::<f32>()?.as_ptr(), place);
    static PIXELS: [u8; 2] = [7, 8];
    assert_eq!(Tensor::from_static(&PIXELS, [2])?.as_slice::<u8>()?.as_ptr(), PIXELS.as_ptr());
    Ok(())
}

#[test]
fn memory_taken_over_lives_as_long_as_the_last_tensor_on_it() -> Result<()> {
    let x = Tensor::from_vec(vec![1f32, 2.0], [2])?;
    let y = x.select(0, 1)?;
    drop(x);
    assert_eq!(y.item()?, 2.0);
    let e = Tensor::from_vec(vec![1f32; 3], [2]).unwrap_err();
    assert!(matches!(e.code(), Code::InvalidArgument | Code::Shape), "{e:?}");
    Ok(())
}

#[test]
fn tensors_move_to_devices_and_into_pinned_memory() -> Result<()> {
    let x = Tensor::from_slice(&[1f32, 2.0], [2])?;
    assert_eq!(x.to("cpu", ToOptions::new().non_blocking(true))?.to_vec::<f32>()?, [1.0, 2.0]);
    assert!(!x.is_pinned());
    assert_eq!(x.pin_memory(None).unwrap_err().code(), Code::Device); // no device that pins is loaded
    assert_eq!(x.to("abacus", ToOptions::new()).unwrap_err().code(), Code::Device);
    Ok(())
}

#[test]
fn slices_are_of_the_right_type_and_never_of_variables() -> Result<()> {
    let x = Tensor::ones([2])?;
    assert_eq!(x.as_slice::<f64>().unwrap_err().code(), Code::Dtype);
    assert_eq!(x.to_vec::<i32>().unwrap_err().code(), Code::Dtype);
    let v = x.variable(false)?;
    assert_eq!(v.as_slice::<f32>().unwrap_err().code(), Code::State);
    let before = v.detach()?;
    let slice = before.as_slice::<f32>()?;
    v.assign(&Tensor::zeros([2])?)?;
    assert_eq!(slice, [1.0, 1.0]);
    assert!(x.expand([3, 2])?.as_slice::<f32>().is_err(), "not contiguous");
    Ok(())
}

#[test]
fn bools_are_read_as_bools_and_as_bytes() -> Result<()> {
    let bits = Tensor::from_slice(&[0u8, 1, 1], [3])?.cast(DType::Bool)?;
    assert_eq!(bits.to_vec::<u8>()?, [0, 1, 1]);
    assert_eq!(bits.as_slice::<bool>()?, [false, true, true]);
    Ok(())
}

#[test]
fn operators_take_tensors_numbers_and_results() -> Result<()> {
    let (a, b) = (Tensor::from_slice(&[6f64, 8.0], [2])?, Tensor::from_slice(&[2f64, 4.0], [2])?);
    let all =
        [&a + &b, &a - &b, &a * &b, &a / &b, -&a, 1.0 - &a, 12.0 / a.clone(), &a + (&b * 2.0), a.clone() - b.clone()];
    let expected = [
        [8.0, 12.0],
        [4.0, 4.0],
        [12.0, 32.0],
        [3.0, 2.0],
        [-6.0, -8.0],
        [-5.0, -7.0],
        [2.0, 1.5],
        [10.0, 16.0],
        [4.0, 4.0],
    ];
    for (got, want) in all.into_iter().zip(expected) {
        assert_eq!(got?.to_vec::<f64>()?, want);
    }
    assert_eq!((&a + (&b + Tensor::ones([3]))).unwrap_err().code(), Code::Shape);
    Ok(())
}

#[test]
fn ops_take_options_and_give_several_results() -> Result<()> {
    let x = Tensor::from_slice(&[3f32, 1.0, 2.0, 9.0, 7.0, 8.0], [2, 3])?;
    assert_eq!(x.sum()?.item()?, 30.0);
    let sums = x.sum_with(SumOptions::new().axes([1]).keepdim(true).dtype(DType::F64))?;
    assert_eq!((sums.shape(), sums.to_vec::<f64>()?), (vec![2, 1], vec![6.0, 24.0]));
    let (values, indices) = x.sort_with(SortOptions::new().descending(true))?;
    assert_eq!(values.to_vec::<f32>()?, [3.0, 2.0, 1.0, 9.0, 8.0, 7.0]);
    assert_eq!(indices.to_vec::<i64>()?, [0, 2, 1, 0, 2, 1]);
    let parts = x.split_with(2, SplitOptions::new().axis(1))?;
    assert_eq!(parts.iter().map(Tensor::shape).collect::<Vec<_>>(), [[2, 2], [2, 1]]);
    assert_eq!(Tensor::cat(&[&x, &x])?.shape(), [4, 3]);
    assert_eq!(x.split(1)?.len(), 2);
    Ok(())
}

#[test]
fn more_results_than_expected_all_come() -> Result<()> {
    assert_eq!(Tensor::zeros([100])?.split(1)?.len(), 100);
    Ok(())
}

#[test]
fn errors_name_the_op_the_argument_and_the_shapes() {
    let e = Tensor::ones([2, 3]).unwrap().matmul(&Tensor::ones([2, 3]).unwrap()).unwrap_err();
    assert_eq!((e.code(), e.op()), (Code::Shape, "matmul"));
    assert!(e.shapes().contains("f32[2, 3]"), "{}", e.shapes());
    assert!(e.to_string().contains("matmul"), "{e}");
    let e = Tensor::zeros([1]).unwrap().to_device("c\0pu").unwrap_err();
    assert_eq!((e.code(), e.argument()), (Code::InvalidArgument, "device"));
    let e = Tensor::zeros([1]).unwrap().to_device("abacus").unwrap_err();
    assert!(e.message().contains("abacus"), "{e}");
}

#[test]
fn text_is_pytorch_s() -> Result<()> {
    let x = Tensor::from_slice(&[1f32, 2.5], [2])?;
    assert_eq!(x.to_string(), x.to_text(TensorTextOptions::new())?);
    assert!(x.to_text(TensorTextOptions::new().precision(1))?.contains("2.5"));
    assert_eq!(format!("{x:?}"), "Tensor(f32[2] on cpu)");
    Ok(())
}

#[test]
fn dlpack_goes_out_and_in() -> Result<()> {
    let x = Tensor::from_slice(&[1f32, 2.0], [2])?;
    // SAFETY: it is a managed tensor that nobody else takes.
    let y = unsafe { Tensor::from_dlpack(x.to_dlpack()?) }?;
    assert_eq!(y.as_slice::<f32>()?.as_ptr(), x.as_slice::<f32>()?.as_ptr());
    Ok(())
}

#[test]
fn modules_move_between_threads() -> Result<()> {
    let net = sterna::sequential![sterna::nn::Relu::new()?]?;
    let sum = std::thread::spawn(move || sterna::Forward::forward(&net, &Tensor::ones([3])?)?.sum()?.item());
    assert_eq!(sum.join().unwrap()?, 3.0);
    Ok(())
}

#[test]
fn tensors_are_used_on_other_threads() -> Result<()> {
    let x = Tensor::ones([1000])?;
    std::thread::scope(|s| {
        let all: Vec<_> = (0..4)
            .map(|i| {
                s.spawn({
                    let x = &x;
                    move || (x * f64::from(i))?.sum()?.item()
                })
            })
            .collect();
        let sums: Result<Vec<f64>> = all.into_iter().map(|t| t.join().unwrap()).collect();
        assert_eq!(sums?, [0.0, 1000.0, 2000.0, 3000.0]);
        Ok(())
    })
}

#[cfg(feature = "half")]
#[test]
fn halves_are_elements() -> Result<()> {
    use half::{bf16, f16};
    let x = Tensor::from_slice(&[f16::from_f32(1.5)], [1])?;
    assert_eq!((x.dtype(), (x * 2.0)?.to_vec::<f16>()?), (DType::F16, vec![f16::from_f32(3.0)]));
    let y = Tensor::from_vec(vec![bf16::from_f32(2.0)], [1])?;
    assert_eq!(y.square()?.as_slice::<bf16>()?, [bf16::from_f32(4.0)]);
    Ok(())
}

#[cfg(feature = "ndarray")]
#[test]
fn arrays_go_in_and_out() -> Result<()> {
    use ndarray::{array, s};
    let a = array![[1f32, 2.0, 3.0], [4.0, 5.0, 6.0]];
    assert_eq!(Tensor::from_array(&a)?.to_array::<f32>()?, a.clone().into_dyn());
    assert_eq!(Tensor::from_array(&a.t())?.to_array::<f32>()?, a.t().into_owned().into_dyn());
    assert_eq!(Tensor::from_owned_array(a.clone().reversed_axes())?.shape(), [3, 2]);
    assert_eq!(Tensor::from_owned_array(a.clone().slice_move(s![1.., ..]))?.to_vec::<f32>()?, [4.0, 5.0, 6.0]);
    let place = a.as_ptr();
    let x = Tensor::from_owned_array(a)?;
    assert_eq!(x.as_array::<f32>()?.as_ptr(), place);
    Ok(())
}
